"""Answers the questions of conformance vectors: one vector a line of JSON in, a list of answers a line out."""

import json
import sys
from datetime import date, timedelta
from fractions import Fraction

from clause import Run
from dates import name_of, shift, span
from figures import quantity, rounded, unit


def last_day(vector):
    days = [delivery.get("to", delivery.get("date")) for delivery in vector.get("deliveries", [])]
    days += [question["on"] for question in [vector["question"], *vector.get("also", [])] if "on" in question]
    days += [day for event in vector.get("events", []) for key, day in event.items() if key != "id"]
    return date.fromisoformat(max(days))


def amount(delivery, run, all_deliveries):
    """Quantity times the price in force; goods sent back at the price of their delivery where the clause says so."""
    settle = run.terms.get("settle", {})
    of = all_deliveries[delivery["returns"]] if settle.get("returns") == "original" and "returns" in delivery else delivery
    for_orders = run.terms.get("effective", {}).get("for") == "orders"
    first = date.fromisoformat(of["order"] if for_orders and "order" in of else of.get("from", of.get("date")))
    days = [first]
    if "to" in of and settle.get("prorate") == "days":
        days = [first + timedelta(i) for i in range((date.fromisoformat(of["to"]) - first).days + 1)]
    return quantity(delivery["quantity"]) * sum(run.price_on(day) for day in days) / len(days)


def owed(vector, run, of):
    settle = run.terms.get("settle", {})
    deliveries = {delivery["id"]: delivery for delivery in vector["deliveries"]}
    per_invoice = settle.get("per") == "invoice"
    members = [d for d in deliveries.values() if (d.get("invoice", d["id"]) if per_invoice else d["id"]) == of]
    return rounded(sum(amount(one, run, deliveries) for one in members), settle.get("round"))


def true_up(vector, run, of):
    mode = run.terms.get("settle", {}).get("revisions", "keep")
    if mode == "keep":
        return Fraction(0)
    return owed(vector, Run(vector, run.known_on, run, mode), of) - owed(vector, run, of)


def of_item(run, look, name, part):
    if part == "met":
        return "true" if look["met"] else "false"
    if part == "base-period":
        take = run.terms["observe"][name]["take"]
        word = next(span(take[key])[1] for key in take if key not in ("back", "each"))
        return name_of(word, shift(look["at"], take["back"], -1) if "back" in take else look["at"])
    rate = look["change"] / look["base"] if part in ("rate", "ratio") else None
    return {"rate": rate, "ratio": rate and rate + 1, "change": look["change"], "counted": look["counted"]}[part]


def answer(vector, question):
    day = date.fromisoformat(question["on"]) if "on" in question else last_day(vector)
    run = Run(vector, day)
    what, _, rest = question["ask"].partition(".")
    if what == "price":
        return run.price_on(day)
    if what in ("payment", "true-up"):
        return {"payment": owed, "true-up": true_up}[what](vector, run, question["of"])
    if what == "outcome":
        return run.looks[day]["outcome"]
    if what == "look-date":
        return f"{max(run.looks)}"
    if what == "observe":
        return run.observer.read(rest, day, (day, day))
    if what == "formula":
        return run.looks[day]["lines"][rest]
    name, _, part = rest.partition(".")
    return of_item(run, run.looks[day]["items"][name], name, part)


def text_of(found, question):
    return found if isinstance(found, str) else str(found / unit(question.get("in", "1")))


for line in sys.stdin:
    one = json.loads(line)
    asked = [one["question"], *one.get("also", [])]
    print(json.dumps([text_of(answer(one, question), question) for question in asked]))
