# SPDX-License-Identifier: MIT
"""How a test program tells its claims: a line for each that does not hold, and the totals at the end."""


class Claims:
    """Counts what held and what did not; the last line says how many."""

    def __init__(self):
        self.passed, self.failed, self.skipped = 0, 0, 0

    def same(self, what, got, wanted):
        self.true(what, got == wanted, got, wanted)

    def true(self, what, holds, got, wanted):
        """A claim that is judged elsewhere; says what was got and wanted when it does not hold."""
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"{what}: got {got}, wanted {wanted}")

    def skip(self, what, why):
        self.skipped += 1
        print(f"skipped {what}: {why}")

    def exit_code(self):
        print(f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped")
        return 1 if self.failed else 0
