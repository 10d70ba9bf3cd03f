comment on schema scoring is 'scoring-service: criteria sets, rounds, sheets, evidence, surveys, rankings';
