"""The service desk: what each request does. Every ticket is acknowledged only after its commit."""

import hashlib
import hmac
import secrets
import time

import psycopg2

from . import pages
from .database import Unavailable
from .role import Role
from .searchclient import SearchUnavailable
from .webserver import BadRequest, Response, json_response

COOKIE = "ft_session"
HASH_ROUNDS = 20000
TICKET_COLUMNS = "t.id, t.title, t.body, u.name, t.created FROM tickets t JOIN users u ON u.id = t.user_id"
# Locked, so that two people who register at once do not both become Super User.
ADD_USER = """
LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO users (name, email, password, role)
SELECT %s, %s, %s, CASE WHEN EXISTS (SELECT 1 FROM users) THEN 'Requester' ELSE 'Super User' END
RETURNING id, name, role"""


class User:
    def __init__(self, number, name, role):
        self.number = number
        self.name = name
        self.role = role
        self.is_super = role == "Super User"


def hash_password(password, salt=None):
    salt = salt or secrets.token_hex(16)
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), HASH_ROUNDS)
    return f"{salt}${digest.hex()}"


def password_matches(password, stored):
    return hmac.compare_digest(hash_password(password, stored.partition("$")[0]), stored)


def hash_token(token):
    return hashlib.sha256(token.encode()).hexdigest()


def wants_html(request):
    """A browser names text/html. Programs get JSON for what they post, and for pages when they ask for it."""
    if request.query.get("json") == "1" or "json" in request.headers.get("content-type", ""):
        return False
    accept = request.headers.get("accept", "")
    return "text/html" in accept or (request.method == "GET" and "json" not in accept)


def html(body, status=200, headers=()):
    return Response(status, body, "text/html; charset=utf-8", headers)


def redirect(target, status=303, headers=()):
    return Response(status, b"", "text/plain", [("Location", target), *headers])


def error_response(request, status, text):
    if wants_html(request):
        return html(pages.message("This did not work", text), status)
    return json_response(status, {"error": text})


class ServiceDesk:
    """Thread-safe; `answer` is called on each connection's thread."""

    def __init__(self, pool, watch, search, indexer):
        self._pool = pool
        self._watch = watch
        self._search = search
        self._indexer = indexer
        self._registered = False
        self._routes = {
            ("GET", "/"): self._home, ("GET", "/health"): self._health,
            ("GET", "/register"): self._show_register, ("POST", "/register"): self._register,
            ("GET", "/login"): self._show_login, ("POST", "/login"): self._login,
            ("GET", "/logout"): self._logout, ("POST", "/logout"): self._logout,
            ("GET", "/tickets"): self._list, ("POST", "/tickets"): self._create,
            ("GET", "/tickets/search"): self._find, ("GET", "/slow"): self._slow, ("POST", "/upload"): self._upload,
            ("GET", "/admin/support"): self._support, ("POST", "/admin/support/reindex"): self._reindex,
        }

    def answer(self, request):
        method = "GET" if request.method == "HEAD" else request.method
        handler = self._routes.get((method, request.path))
        if handler is None and method == "GET" and request.path.startswith("/tickets/"):
            handler = self._show
        try:
            return handler(request) if handler else error_response(request, 404, "There is no such page.")
        except Unavailable as error:
            print(f"{request.method} {request.path}: {error}", flush=True)
            return error_response(request, 503, "The database is not available now. Please try again.")
        except SearchUnavailable as error:
            return error_response(request, 503, f"Search is not available: {error}")
        except psycopg2.Error as error:
            print(f"{request.method} {request.path}: {error}", flush=True)
            return error_response(request, 500, "The database refused this.")
        except (ValueError, UnicodeError):  # a NUL or half a character: PostgreSQL's text cannot hold it
            return error_response(request, 400, "This text cannot be stored.")

    def _health(self, _request):
        role = self._watch.fresh_role()
        if role is Role.MASTER:
            return json_response(200, {"status": "ok", "role": "master"})
        return json_response(503, {"status": "unavailable", "role": role.value})

    def _home(self, _request):
        return redirect("/tickets" if self._is_registered() else "/register", 302)

    # --- users and sessions

    def _is_registered(self):
        if not self._registered:
            self._registered = bool(self._pool.query("SELECT 1 FROM users LIMIT 1"))
        return self._registered

    def _show_register(self, request):
        registered = self._is_registered()
        return html(pages.register(not registered)) if wants_html(request) else json_response(200, {"registered": registered})

    def _register(self, request):
        fields = request.fields()
        name, email, password = (fields.get(key, "").strip() for key in ("name", "email", "password"))
        problem = self._problem_with(name, email, password)
        if problem:
            return self._refuse(request, 400, problem, pages.register)
        try:
            rows = self._pool.query(ADD_USER, (name, email.lower(), hash_password(password)))
        except psycopg2.errors.UniqueViolation:
            return self._refuse(request, 409, "This email address is registered already.", pages.register)
        return self._begin_session(request, User(*rows[0]), 201)

    @staticmethod
    def _problem_with(name, email, password):
        if not name:
            return "A name is needed."
        if "@" not in email:
            return "An email address is needed."
        return "The password needs six characters or more." if len(password) < 6 else ""

    def _refuse(self, request, status, text, form):
        if not wants_html(request):
            return json_response(status, {"error": text})
        arguments = (not self._is_registered(), text) if form is pages.register else (text,)
        return html(form(*arguments), status)

    def _show_login(self, _request):
        return html(pages.login())

    def _login(self, request):
        fields = request.fields()
        rows = self._pool.query("SELECT id, name, role, password FROM users WHERE email = %s",
                                (fields.get("email", "").strip().lower(),))
        if not rows or not password_matches(fields.get("password", "").strip(), rows[0][3]):
            return self._refuse(request, 401, "Wrong email address or password.", pages.login)
        return self._begin_session(request, User(*rows[0][:3]), 200)

    def _begin_session(self, request, user, status):
        token = secrets.token_urlsafe(24)
        self._pool.query("INSERT INTO sessions (token, user_id) VALUES (%s, %s)", (hash_token(token), user.number))
        cookie = [("Set-Cookie", f"{COOKIE}={token}; Path=/; HttpOnly; SameSite=Lax")]
        if wants_html(request):
            return redirect("/tickets", headers=cookie)
        return json_response(status, {"id": user.number, "role": user.role}, cookie)

    def _logout(self, request):
        self._pool.query("DELETE FROM sessions WHERE token = %s", (hash_token(request.cookie(COOKIE)),))
        return redirect("/login") if wants_html(request) else json_response(200, {})

    def _user(self, request):
        token = request.cookie(COOKIE)
        rows = token and self._pool.query(
            "SELECT u.id, u.name, u.role FROM sessions s JOIN users u ON u.id = s.user_id "
            "WHERE s.token = %s AND s.created > now() - interval '12 hours'", (hash_token(token),))
        return User(*rows[0]) if rows else None

    @staticmethod
    def _ask_to_log_in(request):
        return redirect("/login") if wants_html(request) else json_response(401, {"error": "Please log in."})

    # --- tickets

    def _list(self, request):
        user = self._user(request)
        if not user:
            return self._ask_to_log_in(request)
        limit = min(int(self._digits(request.query.get("limit"), "100")), 10000)
        if "after" in request.query:
            rows = self._pool.query(f"SELECT {TICKET_COLUMNS} WHERE t.id > %s ORDER BY t.id LIMIT %s",
                                    (int(self._digits(request.query["after"], "0")), limit))
        else:
            rows = self._pool.query(f"SELECT {TICKET_COLUMNS} ORDER BY t.id DESC LIMIT %s", (limit,))
        total = self._pool.query("SELECT count(*) FROM tickets")[0][0]
        return self._ticket_list(request, user, total, rows)

    def _find(self, request):
        user = self._user(request)
        if not user:
            return self._ask_to_log_in(request)
        query = request.query.get("q", "")
        try:
            total, numbers = self._search.search(query)
        except SearchUnavailable as error:
            if not wants_html(request):
                raise
            return html(pages.tickets(user, 0, [], query, f"Search is not available: {error}"), 503)
        rows = self._pool.query(f"SELECT {TICKET_COLUMNS} WHERE t.id = ANY(%s) ORDER BY t.id DESC", (numbers,))
        return self._ticket_list(request, user, total, rows, query)

    def _ticket_list(self, request, user, total, rows, query=""):
        tickets = [self._ticket(row) for row in rows]
        if wants_html(request):
            return html(pages.tickets(user, total, tickets, query))
        return json_response(200, {"total": total, "tickets": tickets})

    def _show(self, request):
        user = self._user(request)
        if not user:
            return self._ask_to_log_in(request)
        number = int(self._digits(request.path.rsplit("/", 1)[1], "0"))
        rows = self._pool.query(f"SELECT {TICKET_COLUMNS} WHERE t.id = %s", (number,))
        if not rows:
            return error_response(request, 404, "There is no such ticket.")
        ticket = self._ticket(rows[0])
        return html(pages.ticket(user, ticket)) if wants_html(request) else json_response(200, ticket)

    def _create(self, request):
        fields = request.fields()
        user = self._user(request)
        if not user:
            return self._ask_to_log_in(request)
        title, body = fields.get("title", "").strip(), fields.get("body", "")
        if not title:
            return error_response(request, 400, "A ticket needs a title.")
        number = self._pool.query("INSERT INTO tickets (title, body, user_id) VALUES (%s, %s, %s) RETURNING id",
                                  (title, body, user.number))[0][0]
        self._indexer.add(number, title, body)
        if wants_html(request):
            return redirect("/tickets")
        return json_response(201, {"id": number}, [("Location", f"/tickets/{number}")])

    @staticmethod
    def _ticket(row):
        return {"id": row[0], "title": row[1], "body": row[2], "author": row[3], "created": row[4].isoformat()}

    @staticmethod
    def _digits(text, otherwise):
        """The text when it is a number that PostgreSQL's bigint holds, else `otherwise`."""
        return text if text and text.isascii() and text.isdigit() and len(text) < 19 else otherwise

    # --- the rest

    def _slow(self, request):
        try:
            seconds = min(max(float(request.query.get("seconds", "2")), 0.0), 300.0)
        except ValueError as error:
            raise BadRequest("seconds is not a number") from error
        self._pool.query("SELECT pg_sleep(%s)", (seconds,))
        return json_response(200, {"seconds": seconds})

    @staticmethod
    def _upload(request):
        size, digest = 0, hashlib.sha256()
        for chunk in request.chunks():
            size += len(chunk)
            digest.update(chunk)
        return json_response(200, {"size": size, "sha256": digest.hexdigest()})

    def _support(self, request):
        user = self._user(request)
        if not user:
            return self._ask_to_log_in(request)
        if not user.is_super:
            return error_response(request, 403, "Only a Super User may do this.")
        return html(pages.support(user, self._search.health()))

    def _reindex(self, request):
        user = self._user(request)
        if request.peer != "127.0.0.1" and not (user and user.is_super):
            return error_response(request, 403, "Only a Super User may do this.")
        if self._watch.fresh_role() is not Role.MASTER:
            return error_response(request, 503, "Only the master can rebuild the index.")
        started = time.monotonic()
        count = self._rebuild_index()
        print(f"re-indexed {count} tickets", flush=True)
        if wants_html(request):
            return redirect("/admin/support")
        return json_response(200, {"reindexed": count, "status": self._search.health()["status"],
                                   "seconds": round(time.monotonic() - started, 3)})

    def _rebuild_index(self):
        """New tickets are indexed from create() on, older ones are read from the database: none falls between."""
        self._search.create()
        count, last = 0, 0
        while True:
            rows = self._pool.query("SELECT id, title, body FROM tickets WHERE id > %s ORDER BY id LIMIT 1000", (last,))
            if not rows:
                break
            self._search.put(rows)
            count, last = count + len(rows), rows[-1][0]
        self._search.finish()
        return count
