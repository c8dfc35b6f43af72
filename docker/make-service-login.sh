#!/bin/sh
# Runs once, when the database is made: the login that the apps use.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$SERVICE_PASSWORD" --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
create role genklang_service login nosuperuser nocreatedb nocreaterole password :'password';
SQL
