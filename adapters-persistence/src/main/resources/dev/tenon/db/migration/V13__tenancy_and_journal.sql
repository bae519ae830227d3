-- Each change of a tenant has a version, by which who hears of two knows the later one.
alter table platform.tenant add column version bigint not null default 1;
