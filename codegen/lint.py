# SPDX-License-Identifier: MIT
"""What a schema cannot see: names that dangle, commands that collide, gaps nobody named, prose that repeats numbers.

A check is a function of a lint_<topic>.py that takes a lint_context.Context and yields (item, place, message).  An item
that acknowledged.yaml lists under the check's name, with its reason, is passed over; an acknowledgement that nothing
needs is a mistake itself.
"""

import diff_acknowledged
import lint_layout
import lint_names
import lint_numbers
import lint_prose
import lint_rules
import lock
from lint_context import Context
from source import SpecErrors

CHECKS = {check.__name__: check for check in (
    lint_names.dangling, lint_names.features, lint_names.errnos, lint_names.defined_once, lint_names.state,
    lint_names.driver, lint_names.files,
    lint_rules.arguments, lint_rules.rules,
    lint_numbers.collisions, lint_numbers.capability_numbers, lint_numbers.capability_zero, lint_numbers.enum_values,
    lint_numbers.values, lint_numbers.levels,
    lint_layout.expressions, lint_layout.order, lint_layout.bits, lint_layout.implicit_padding, lint_layout.word_size,
    lint_layout.pointers, lint_layout.growth, lint_layout.empty_structs,
    lint_prose.prose, lint_prose.sections, lint_prose.errata)}


def found_by(check, context, excused):
    """What one check finds, each once, and the acknowledgements that it did not need."""
    documents, acknowledged = context.spec.documents, context.spec.documents["acknowledged.yaml"]
    used, said = set(), set()
    for item, place, message in check(context):
        if item in excused:
            used.add(item)
        elif (item, message) not in said:
            said.add((item, message))
            yield documents[place.file].error(place.path, f"{message} [{check.__name__}]")
    for item in excused:
        if item not in used:
            yield acknowledged.error((check.__name__, item), f"{item} is excused from {check.__name__} and does not need it; "
                                                             "expected no such line")


def problems(spec):
    """Everything that is wrong and not acknowledged; acknowledgements that nothing needs."""
    context, acknowledged = Context(spec), spec.documents["acknowledged.yaml"]
    for name, check in CHECKS.items():
        yield from found_by(check, context, acknowledged.data.get(name, {}))
    for name in acknowledged.data:
        if name not in CHECKS and name != diff_acknowledged.NAME:
            yield acknowledged.error((name,), f"there is no check {name}; expected one of {', '.join(CHECKS)}")


def check(spec, directory):
    """Raise SpecErrors with all that lint and the lock find."""
    found = [*problems(spec), *lock.problems(spec, directory), *diff_acknowledged.problems(spec)]
    if found:
        raise SpecErrors(sorted(found, key=lambda error: (error.file, error.line)))
