/* SPDX-License-Identifier: MIT */
/* Text on a terminal, or in a file: as wide as the terminal, bold where it is one. */
#ifndef KVMABI_CLI_PAPER_H
#define KVMABI_CLI_PAPER_H

#include <stdbool.h>
#include <stdio.h>

struct paper {
	FILE *out;
	unsigned int width;
	bool colour;
};

struct paper paper_on(FILE *out);

void paper_title(const struct paper *paper, const char *name, const char *rest);
void paper_heading(const struct paper *paper, const char *text);

/*
 * A text after a label: the label at `indent`, the text from `column` on, in lines that are no longer than the paper is
 * wide.  Lines of the text that are indented are kept as they are.  An empty label only indents.
 */
void paper_row(const struct paper *paper, unsigned int indent, const char *label, unsigned int column, const char *text);

#endif /* KVMABI_CLI_PAPER_H */
