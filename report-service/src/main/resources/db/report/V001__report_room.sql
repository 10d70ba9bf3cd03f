comment on schema report is 'report-service: regimes, forms, periods, obligations, submissions, consolidations';
