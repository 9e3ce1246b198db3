-- What is reported to whoever runs this service is written in a language of the public face, and these grow without a migration.
alter table tenant_reports drop constraint tenant_reports_lang_check;
alter table tenant_reports add constraint tenant_reports_lang_check check (lang ~ '^[a-z]{2}$');
