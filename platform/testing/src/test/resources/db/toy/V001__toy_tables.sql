create table toy.parcel (
    id      uuid    not null constraint pk_parcel primary key,
    title   text    not null,
    weight  integer not null,
    version bigint  not null
);

-- what events did, one row per effect: a doubled effect shows
create table toy.effect (
    number bigint generated always as identity constraint pk_effect primary key,
    id     text not null
);

-- while a row is here, commits of effects named storm… fail as a serialisation conflict would
create table toy.weather (storm boolean not null);
create function toy.storm() returns trigger language plpgsql as $$
begin
    if new.id like 'storm%' and exists (select from toy.weather) then
        raise exception 'a storm' using errcode = 'serialization_failure';
    end if;
    return null;
end $$;
create constraint trigger tr_effect_storm after insert on toy.effect
    deferrable initially deferred for each row execute function toy.storm();

-- a row somebody else may hold
create table toy.guard (id integer not null constraint pk_guard primary key);
insert into toy.guard values (1);

create table toy.state (
    id      text   not null constraint pk_state primary key,
    version bigint not null
);
