"""Compares Waymark's templates with Jinja2's, case by case, byte by byte.

A file of cases (cases/*.txt) holds any number of these; tests/template/README.md says more:

    === name of the case
    --- data
    {"title": "A & B"}
    --- main.html
    {{ title }}

With --truncated it renders every template of every case cut off at every byte instead: nothing may crash.
`--- error` says that both must report a mistake; `--- refused` that Waymark must, where Jinja2 need not.
"""
import json
import pathlib
import subprocess
import sys

try:
    import jinja2
except ImportError:
    jinja2 = None
if not jinja2 and "--truncated" not in sys.argv:
    print("skipped: this Python has no jinja2 (Debian: apt install python3-jinja2)")
    sys.exit(77)

MARKS = ("error", "refused")


def parse_cases(path):
    cases, case, section = [], None, None
    for line in path.read_text(encoding="utf-8").split("\n")[:-1]:
        if line.startswith("=== "):
            case = {"file": path.name, "name": line[4:], "sections": {}}
            cases.append(case)
            section = None
        elif line.startswith("--- ") and case:
            section = line[4:]
            case["sections"][section] = []
        elif section:
            case["sections"][section].append(line)
        elif line.strip():
            sys.exit(f"{path}: a line outside of a section: {line}")
    for case in cases:
        texts = {name: "\n".join(lines) for name, lines in case.pop("sections").items()}
        case["data"] = json.loads(texts.pop("data", "{}"))
        case["mark"] = next((mark for mark in MARKS if texts.pop(mark, None) is not None), None)
        case["templates"] = texts
    return cases


def jinja_answer(case):
    environment = jinja2.Environment(
        loader=jinja2.DictLoader(case["templates"]),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    try:
        return {"text": environment.get_template("main.html").render(case["data"])}
    except Exception as problem:  # whatever Python raises is a mistake of the template
        return {"error": f"{type(problem).__name__}: {problem}"}


def judge(case, theirs, ours):
    """The complaint, or nothing."""
    if case["mark"] == "refused":
        return None if "error" in ours else f"Waymark accepted it: {ours['text']!r}"
    if case["mark"] == "error" and "error" not in theirs:
        return f"Jinja2 accepted it: {theirs['text']!r}"
    if ("error" in theirs) != (case["mark"] == "error"):
        return f"Jinja2 failed: {theirs['error']}"
    if "error" in theirs:
        return None if "error" in ours else f"Jinja2 failed ({theirs['error']}), Waymark gave {ours['text']!r}"
    if "error" in ours:
        return f"Jinja2 gave {theirs['text']!r}, Waymark failed:\n{ours['error']}"
    return None if ours == theirs else f"Jinja2  {theirs['text']!r}\nWaymark {ours['text']!r}"


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    cases = [case for path in sorted(folder.glob("*.txt")) for case in parse_cases(path)]
    request = json.dumps([{"templates": case["templates"], "data": case["data"]} for case in cases])
    if len(sys.argv) > 3:
        run = subprocess.run([program, "--truncated"], input=request.encode(), stdout=subprocess.PIPE, check=True)
        print(f"{int(run.stdout)} truncated templates rendered without a crash")
        return
    run = subprocess.run([program], input=request.encode(), stdout=subprocess.PIPE, check=True)
    answers = json.loads(run.stdout)
    failed = 0
    for case, ours in zip(cases, answers):
        complaint = judge(case, jinja_answer(case), ours)
        if complaint:
            failed += 1
            print(f"FAILED {case['file']}: {case['name']}\n{complaint}\n")
    print(f"{len(cases) - failed} passed, {failed} failed (Jinja2 {jinja2.__version__})")
    sys.exit(1 if failed or not cases else 0)


main()
