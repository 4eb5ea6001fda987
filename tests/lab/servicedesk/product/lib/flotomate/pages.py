"""The service desk's pages. Every value from outside goes through html.escape."""

from html import escape

STYLE = """
:root { --ink:#1d2733; --soft:#5d6b7a; --line:#dfe5ea; --paper:#fff; --ground:#f3f5f7; --deep:#0f4c5c; --warm:#e36414; }
* { box-sizing:border-box } body { margin:0; font:15px/1.5 Inter,"Noto Sans",sans-serif; color:var(--ink); background:var(--ground) }
header { background:var(--deep); color:#fff; padding:0 24px; display:flex; gap:24px; align-items:center; height:52px }
header b { font-size:17px; letter-spacing:.02em } header nav { display:flex; gap:18px; margin-left:auto } header a { color:#d7e7eb; text-decoration:none }
main { max-width:940px; margin:28px auto; padding:0 20px } h1 { font-size:21px; font-weight:600; margin:0 0 16px }
.card { background:var(--paper); border:1px solid var(--line); border-radius:8px; padding:20px; margin-bottom:20px } .small { max-width:420px; margin:60px auto }
label { display:block; color:var(--soft); font-size:13px; margin:12px 0 4px } input[type=text],input[type=email],input[type=password],textarea { width:100%; padding:8px 10px;
font:inherit; border:1px solid var(--line); border-radius:6px } button { margin-top:14px; font:inherit; padding:8px 18px; border:0; border-radius:6px; background:var(--warm); color:#fff; cursor:pointer }
table { width:100%; border-collapse:collapse } td,th { text-align:left; padding:9px 8px; border-bottom:1px solid var(--line); vertical-align:top } th { color:var(--soft); font-weight:500; font-size:13px }
.soft { color:var(--soft) } .bad { color:#a4161a } .good { color:#2b7a3d } .row { display:flex; gap:12px; align-items:end } .row input { flex:1 } .row button { margin:0 }
"""


def page(title, body, user=None):
    links = ""
    if user:
        links = '<a href="/tickets">Tickets</a>'
        if user.is_super:
            links += '<a href="/admin/support">Admin &raquo; Support Console</a>'
        links += f'<a href="/logout">Log out {escape(user.name)}</a>'
    return (f"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
            f"<title>{escape(title)} - Service Desk</title><style>{STYLE}</style>"
            f"<header><b>Service Desk</b><nav>{links}</nav></header><main>{body}</main></html>").encode()


def message(title, text, user=None):
    return page(title, f"<div class='card'><h1>{escape(title)}</h1><p>{escape(text)}</p></div>", user)


def register(is_first, error=""):
    title = "Register your service desk" if is_first else "Create an account"
    note = "The first user becomes Super User." if is_first else "You can then send in tickets."
    return page(title, _form("/register", title, note, error, "Register", (
        ("name", "text", "Name"), ("email", "email", "Email"), ("password", "password", "Password"))))


def login(error=""):
    return page("Log in", _form("/login", "Log in", "", error, "Log in", (
        ("email", "email", "Email"), ("password", "password", "Password"))))


def _form(action, title, note, error, button, fields):
    inputs = "".join(f"<label for={name}>{label}</label><input id={name} name={name} type={kind} required>"
                     for name, kind, label in fields)
    return (f"<form class='card small' method=post action={action}><h1>{title}</h1><p class=soft>{note}</p>"
            f"<p class=bad>{escape(error)}</p>{inputs}<button>{button}</button></form>")


def tickets(user, total, rows, query="", error=""):
    search = ("<form class='card row' action=/tickets/search><input type=text name=q placeholder='Search tickets' "
              f"value='{escape(query)}'><button>Search</button></form>")
    create = ("<form class=card method=post action=/tickets><h1>New ticket</h1><label>Title</label>"
              "<input type=text name=title required maxlength=200><label>What happened</label>"
              "<textarea name=body rows=3></textarea><button>Send</button></form>")
    heading = f"Found: {total}" if query else f"Tickets: {total}"
    lines = "".join(f"<tr><td class=soft>#{row['id']}<td><a href=/tickets/{row['id']}>{escape(row['title'])}</a>"
                    f"<td>{escape(row['author'])}<td class=soft>{row['created'][:19].replace('T', ' ')}" for row in rows)
    table = f"<div class=card><h1>{heading}</h1><table><tr><th>No.<th>Title<th>From<th>Sent{lines}</table></div>"
    problem = f"<div class='card bad'>{escape(error)}</div>" if error else ""
    return page("Tickets", search + problem + (table if not error else "") + ("" if query else create), user)


def ticket(user, row):
    body = escape(row["body"]).replace("\n", "<br>")
    return page(row["title"], f"<div class=card><p class=soft>#{row['id']} &middot; {escape(row['author'])} &middot; "
                              f"{row['created'][:19].replace('T', ' ')}</p><h1>{escape(row['title'])}</h1><p>{body}</p></div>", user)


def support(user, health):
    status = health["status"]
    look = "good" if status == "green" else "bad"
    advice = "Search works." if status == "green" else "Search does not work until the index is rebuilt."
    return page("Support Console", f"<form class=card method=post action=/admin/support/reindex><h1>Support Console</h1>"
                f"<p>Search index: <b class={look}>{escape(status)}</b>. {advice}</p>"
                "<p><label><input type=checkbox checked disabled> Tickets</label></p><button>Re-index</button></form>", user)
