"""Reads `key=value` files such as server.properties."""


def load(path, defaults=None):
    """The file's values over the defaults; a missing file is an empty one. `#` begins a comment line."""
    values = dict(defaults or {})
    try:
        with open(path, encoding="utf-8") as file:
            lines = file.read().splitlines()
    except FileNotFoundError:
        return values
    for line in lines:
        key, equals, value = line.partition("=")
        if equals and not key.lstrip().startswith("#"):
            values[key.strip()] = value.strip()
    return values


def dsn(values):
    """The libpq connection string of the `db.*` settings."""
    return (f"host={values['db.host']} port={values['db.port']} dbname={values['db.name']} "
            f"user={values['db.user']} application_name=flotomate connect_timeout=3")


DEFAULTS = {
    "http.ports": "80,8080",
    "start.delay.seconds": "0",
    "shutdown.grace.seconds": "10",
    "db.host": "/var/run/postgresql",
    "db.port": "5432",
    "db.name": "flotodb",
    "db.user": "fmt",
    "db.pool.size": "24",
    "search.port": "9200",
    "search.data": "/opt/flotomate/search/data",
}
