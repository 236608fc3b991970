"""What a person reads, in Korean and English."""

from __future__ import annotations

from .check import Outcome

Text = dict

VERDICTS: dict[str, Text] = {
    "correct": {
        "ko": "맞습니다: 적힌 가격은 적힌 약정과 공표값에서 그대로 나옵니다.",
        "en": "Correct: the stated prices follow from the stated terms and published values.",
    },
    "wrong": {"ko": "맞지 않습니다.", "en": "Wrong."},
    "other-inputs": {
        "ko": "안에서는 앞뒤가 맞지만, 따로 가지고 계신 자료와 다릅니다.",
        "en": "It fits together, but not with what you have from elsewhere.",
    },
    "refused": {
        "ko": "읽을 수 없는 산출증명입니다. 보낸 쪽에 파일을 다시 받아 보세요.",
        "en": "This is no readable certificate. Ask its maker for the file again.",
    },
}
LAYERS: dict[str, Text] = {
    "hash": {"ko": "해시 (만든 뒤 바뀌지 않았는지)", "en": "hash (unchanged since it was made)"},
    "arithmetic": {"ko": "계산 (단계마다 셈이 맞는지)", "en": "arithmetic (every step adds up)"},
    "rule": {"ko": "규칙 (약정이 정한 대로 계산했는지)", "en": "rule (worked out as the terms say)"},
    "anchor": {"ko": "외부 자료 (가지고 계신 자료와 같은지)", "en": "anchors (the same as what you have)"},
}
RESULTS: dict[str, Text] = {
    "right": {"ko": "맞음", "en": "right"},
    "wrong": {"ko": "틀림", "en": "wrong"},
    "not-reached": {"ko": "여기까지 가지 못함", "en": "not reached"},
    "not-asked": {"ko": "주어진 자료 없음", "en": "nothing was given"},
}
CLAIMS: dict[str, Text] = {
    "values": {
        "ko": "공표값과 알려진 날이 사실인지: 공표기관의 파일을 --index로 주면 확인합니다.",
        "en": "that published values and known days are true: give the publisher's file with --index.",
    },
    "holidays": {
        "ko": "공휴일이 빠짐없이 맞게 적혔는지.",
        "en": "that the holidays are complete and true.",
    },
    "agreement": {
        "ko": "이 약정이 실제로 맺은 약정인지: 약정 해시를 --terms-hash로 주면 확인합니다.",
        "en": "that this is the agreement that was made: give its hash with --terms-hash.",
    },
    "changes": {"ko": "약정의 변경이 사실인지.", "en": "that the changes of the agreement are true."},
    "events": {"ko": "적힌 사건의 날짜가 사실인지.", "en": "that the dates of events are true."},
    "memory": {
        "ko": "이 조정일 이전에서 가져온 값 (직전 가격 등).",
        "en": "what was carried in from before this look, such as the price in force.",
    },
}
HEADS: dict[str, Text] = {
    "where": {"ko": "처음 틀린 곳", "en": "first wrong place"},
    "claims": {"ko": "증명하지 않는 것", "en": "not proven"},
    "unreadable": {"ko": "파일을 열 수 없습니다", "en": "the file cannot be opened"},
}


def report(outcome: Outcome, language: str) -> str:
    """The outcome in lines a person reads."""
    lines = [VERDICTS[outcome.verdict][language]]
    if outcome.verdict != "refused":
        lines += [f"  {LAYERS[name][language]}: {RESULTS[result][language]}" for name, result in outcome.layers.items()]
    if outcome.code is not None:
        lines.append(f"{HEADS['where'][language]}: {outcome.place or '-'} ({outcome.code})")
    if outcome.claims:
        lines.append(f"{HEADS['claims'][language]}:")
        lines += [f"  - {CLAIMS[claim][language]}" for claim in outcome.claims]
    return "\n".join(lines)
