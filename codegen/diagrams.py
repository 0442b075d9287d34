# SPDX-License-Identifier: MIT
"""Byte layouts as boxes of text, eight bytes a row, drawn from the computed layouts."""

from dataclasses import dataclass

from markdown import by_value, machine_label

ROW = 8             # bytes
WIDTH = 9           # characters of a byte's cell, without its border
LONG = 3            # whole rows of one cell from which on they are drawn as one, with a gap
MARGIN = 5          # characters before the box, for the offset


@dataclass(frozen=True)
class Cell:
    """A run of bytes with one name."""
    offset: int
    size: int
    label: str

    @property
    def end(self):
        return self.offset + self.size


@dataclass(frozen=True)
class Segment:
    """The part of a cell that stands in one row."""
    first: int          # byte within the row
    last: int           # one past its end
    label: str
    cell: Cell


# --- from fields to cells ----------------------------------------------------------------------------------

class Cells:
    """The cells of one struct on one machine."""

    def __init__(self, view, layouts):
        self.view, self.layouts = view, layouts
        self.arch = layouts.machine.arch

    def of(self, struct, prefix="", base=0):
        """All cells of a struct; a flexible array shows its first element."""
        layout = self.layouts.of(struct.name)
        members = {member.path: member for member in layout.members}
        return filled([Cell(cell.offset + base, cell.size, prefix + cell.label)
                       for cell in self.body(struct.fields, "", members)], base, base + layout.size)

    def body(self, fields, prefix, members):
        for field in self.view.present(fields, self.arch):
            path = prefix if field.anonymous else prefix + field.name
            if field.kind == "union":
                yield self.union(field, path, members)
            elif field.kind == "struct" and not field.dims:
                yield from self.body(field.fields, path if field.anonymous else path + ".", members)
            elif field.kind == "bits":
                yield self.bits(field, members, prefix if field.anonymous else path + ".")
            elif field.kind == "flex":
                yield from self.element(field, members[path])
            elif path in members:
                member = members[path]
                yield Cell(member.offset, member.size, path + "".join(f"[{dim}]" for dim in member.dims))

    def union(self, field, path, members):
        """One cell for all arms; each says its size where they differ."""
        prefix = path if field.anonymous else path + "."
        arms = [members[prefix + arm.name] for arm in self.view.present(field.fields, self.arch)
                if prefix + arm.name in members]
        sizes = {arm.size for arm in arms}
        names = [arm.path.removeprefix(prefix) + "".join(f"[{dim}]" for dim in arm.dims)
                 + (f" ({arm.size})" if len(sizes) > 1 else "") for arm in arms]
        size = max((arm.size for arm in arms), default=0) if field.anonymous else members[path].size
        shown = " / ".join(names) if len(names) <= 3 else f"one of {len(names)}" + (
            f", by {field.tag}" if field.tag else "")
        return Cell(min(arm.offset for arm in arms), size, shown if field.anonymous else f"{path}: {shown}")

    @staticmethod
    def bits(field, members, prefix):
        first = members[prefix + field.fields[0].name]
        return Cell(first.offset, first.size, " ".join(f"{part.name}:{part.width}" for part in field.fields))

    def element(self, field, member):
        if self.view.is_scalar(field.type.base):
            size = self.layouts.extent(field.type)[0]
            return [Cell(member.offset, size, f"{field.name}[0]")]
        inner = self.view.struct(field.type.base, self.arch)
        return self.of(inner, f"{field.name}[0].", member.offset)


def filled(cells, start, end):
    """Cells without gaps: what no member covers is padding without a name."""
    whole = []
    for cell in cells:
        if cell.offset > start:
            whole.append(Cell(start, cell.offset - start, "(gap)"))
        if cell.size:
            whole.append(cell)
        start = max(start, cell.end)
    return whole + ([Cell(start, end - start, "(gap)")] if end > start else [])


# --- from cells to text ------------------------------------------------------------------------------------

def segments(cells):
    """Rows of segments: {row number: [Segment]}; only a cell's first segment has its label."""
    rows = {}
    for cell in cells:
        for row in range(cell.offset // ROW, (cell.end - 1) // ROW + 1):
            first, last = max(cell.offset - row * ROW, 0), min(cell.end - row * ROW, ROW)
            head = cell.offset >= row * ROW
            rows.setdefault(row, []).append(Segment(first, last, cell.label if head else "", cell))
    return rows


def middle(row, parts):
    """True for a row in the midst of a long cell: those are drawn as one."""
    cell = parts[0].cell
    whole = cell.end // ROW - (cell.offset + ROW - 1) // ROW
    return whole >= LONG and (cell.offset + ROW - 1) // ROW < row < cell.end // ROW - 1


def edge(above, below):
    """The line between two rows: open where a cell goes on, nothing where no cell is."""
    corners = {edge for part in above + below for edge in (part.first, part.last)}
    line = ""
    for byte in range(ROW + 1):
        high, low = at(above, byte), at(below, byte)
        on = high is not None and high is low
        line += "+" if byte in corners else " " if on or high is low else "-"
        line += (" " if on or high is low else "-") * WIDTH
    return " " * MARGIN + line


def at(parts, byte):
    """The cell that covers a byte of a row."""
    return next((part.cell for part in parts if part.first <= byte < part.last), None)


def content(row, parts, key):
    line = "|" if parts[0].first == 0 else " " * (parts[0].first * (WIDTH + 1)) + "|"
    for part in parts:
        room = (part.last - part.first) * (WIDTH + 1) - 1
        line += fit(part.label, room, key).ljust(room) + "|"
    return f"{row * ROW:{MARGIN - 1}} {line}"


def fit(label, room, key):
    """A label where it fits, else a letter that the key below explains."""
    if len(label) + 2 <= room:
        return f" {label}"
    if len(label) <= room:
        return label
    key.append(label)
    return f" ({chr(ord('a') + len(key) - 1)})"


def draw(cells, more=""):
    rows, key = segments(cells), []
    ruler = " " * MARGIN + "".join(f" {byte:<{WIDTH}}" for byte in range(ROW))
    lines, above, skipped = [ruler.rstrip()], [], False
    for row, parts in sorted(rows.items()):
        if middle(row, parts):
            if not skipped:
                lines.append(" " * MARGIN + ":" + ":".rjust(ROW * (WIDTH + 1)))
            skipped, above = True, parts
            continue
        if not skipped:
            lines.append(edge(above, parts))
        lines.append(content(row, parts, key))
        above, skipped = parts, False
    lines.append(edge(above, []))
    if more:
        lines.append(" " * MARGIN + f": {more}".ljust(ROW * (WIDTH + 1)) + ":")
    lines += [f"{' ' * MARGIN}({chr(ord('a') + index)}) {label}" for index, label in enumerate(key)]
    return "\n".join(line.rstrip() for line in lines)


def diagrams(view, struct, layouts):
    """(label, text) for each way a struct lies in memory; the label is empty when there is one."""
    flex = struct.fields[-1].name if struct.fields and struct.fields[-1].kind == "flex" else ""
    more = f"{flex}[1], and so on" if flex else ""
    drawn = by_value({name: draw(Cells(view, view.layouts[name]).of(struct), more) for name in layouts})
    return tuple((f"On {machine_label(names, tuple(layouts))}" if len(drawn) > 1 else "", text)
                 for text, names in drawn)


def arm_diagrams(view, struct, field, names):
    """The same for one arm of kvm_run's union: drawn once where all that differs is the offset."""
    found = {}
    for name in names:
        cells = Cells(view, view.layouts[name])
        members = {member.path: member for member in cells.layouts.of(struct.name).members}
        own = members[field.name]
        arm = filled(list(cells.body((field,), "", members)), own.offset, own.offset + own.size)
        found[name] = own.offset, tuple(Cell(cell.offset - own.offset, cell.size, cell.label) for cell in arm)
    (first, _), *others = by_value({name: offset for name, (offset, _) in found.items()})
    shifts = [f"{offset - first} bytes further on {machine_label(group, tuple(names))}" for offset, group in others]
    drawn = by_value({name: cells for name, (_, cells) in found.items()})
    return tuple((f"{', '.join(shifts)}" if len(drawn) == 1 else f"On {machine_label(group, tuple(names))}",
                  draw([Cell(cell.offset + found[group[0]][0], cell.size, cell.label) for cell in cells]))
                 for cells, group in drawn)
