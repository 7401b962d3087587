"""The beginnings of a decision flow in Python, with nothing but the standard library.

Try it with npx koeajo smoke --subject "cmd:python3 flow.py". It asks both registers and
looks at two conditions. All others are unknown to it, so everything goes to an official.
"""
import http.cookiejar, json, os, ssl, sys, urllib.error, urllib.parse, urllib.request

env = {name[7:]: value for name, value in os.environ.items() if name.startswith("KOEAJO_")}
tls = ssl.create_default_context(cafile=env["KOSKI_CA"])
tls.load_cert_chain(env["KOSKI_CERTIFICATE"], env["KOSKI_KEY"])
koski = urllib.request.build_opener(urllib.request.HTTPSHandler(context=tls))
officials = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
FORM = "application/x-www-form-urlencoded"


def post(opener, url, body, kind="application/json"):
    return opener.open(urllib.request.Request(url, body.encode(), {"Content-Type": kind}), timeout=10)


def log_in():
    who = urllib.parse.urlencode({"username": env["CAS_USERNAME"], "password": env["CAS_PASSWORD"]})
    granting = post(officials, env["CAS_URL"] + "/v1/tickets", who, FORM).headers["Location"].split("/")[-1]
    service = env["VALINTAREKISTERI_URL"] + "/auth/login"
    ticket = post(officials, f'{env["CAS_URL"]}/v1/tickets/{granting}',
                  urllib.parse.urlencode({"service": service}), FORM).read().decode()
    officials.open(service + "?" + urllib.parse.urlencode({"ticket": ticket}), timeout=10).read()


def ask(person):
    # Koski's 404 means that it knows nothing that concerns Migri.
    kind, number = ("oid", person["oppijanumero"]) if "oppijanumero" in person else ("hetu", person["hetu"])
    try:
        rights = json.load(post(koski, f'{env["KOSKI_URL"]}/{kind}', json.dumps({kind: number})))["opiskeluoikeudet"]
    except urllib.error.HTTPError as error:
        if error.code != 404:
            raise
        rights = []
    log_in()
    path = "/cas/migri/hakemukset/" + ("henkilo-oidit" if kind == "oid" else "hetut")
    applicants = json.load(post(officials, env["VALINTAREKISTERI_URL"] + path, json.dumps([number])))
    return rights, [hakemus for hakija in applicants for hakemus in hakija["hakemukset"]]


def decide(pyynto):
    try:
        rights, places = ask(pyynto["hakemus"]["henkilo"])
    except (OSError, KeyError, ValueError) as error:
        return [("registers-have-answered", "unknown", str(error))]
    unpaid = any(place.get("lukuvuosimaksu") == "MAKSAMATTA" for place in places)
    return [("registers-have-answered", "met", "both have"),
            ("lukuvuosimaksu-is-paid-or-covered", "not-met" if unpaid else "unknown", "a first look")]


for line in sys.stdin:
    question = json.loads(line)
    answer = {"id": question["id"], "unsupported": question["pyynto"].get("menettely")}
    if answer["unsupported"] in (None, "ensimmainen-lupa"):
        found = [dict(zip(("id", "state", "reason"), each)) for each in decide(question["pyynto"])]
        answer = {"id": question["id"], "ratkaisu": {"outcome": "to-official", "conditions": found}}
    print(json.dumps(answer), flush=True)
