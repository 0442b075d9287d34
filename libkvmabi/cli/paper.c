// SPDX-License-Identifier: MIT
/* Lays out labels and text.  No locale is asked: a byte of UTF-8 that continues a letter takes no room. */
#define _GNU_SOURCE
#include "paper.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define NARROWEST	60u
#define WIDEST		110u

struct paper paper_on(FILE *out)
{
	struct paper paper = { .out = out, .width = 100 };
	struct winsize size;

	if (isatty(fileno(out))) {
		paper.colour = !getenv("NO_COLOR");
		if (!ioctl(fileno(out), TIOCGWINSZ, &size) && size.ws_col)
			paper.width = size.ws_col;
	}
	if (paper.width > WIDEST)
		paper.width = WIDEST;
	if (paper.width < NARROWEST)
		paper.width = NARROWEST;
	return paper;
}

void paper_title(const struct paper *paper, const char *name, const char *rest)
{
	fprintf(paper->out, paper->colour ? "\033[1m%s\033[0m" : "%s", name);
	fprintf(paper->out, "%s%s\n", *rest ? "  " : "", rest);
}

void paper_heading(const struct paper *paper, const char *text)
{
	fprintf(paper->out, paper->colour ? "\n\033[1m%s\033[0m\n" : "\n%s\n", text);
}

static unsigned int columns_of(const char *text, size_t bytes)
{
	unsigned int columns = 0;

	while (bytes--)
		columns += (*text++ & 0xc0) != 0x80;
	return columns;
}

static void pad(const struct paper *paper, unsigned int columns)
{
	fprintf(paper->out, "%*s", (int)columns, "");
}

/* One paragraph, whose first line has been begun at `column`. */
static void fill(const struct paper *paper, unsigned int column, const char *text, size_t length)
{
	unsigned int at = column;
	size_t word;

	while (length) {
		word = 0;
		while (word < length && text[word] != ' ')
			word++;
		if (at > column && at + 1 + columns_of(text, word) > paper->width) {
			fputc('\n', paper->out);
			pad(paper, column);
			at = column;
		} else if (at > column) {
			fputc(' ', paper->out);
			at++;
		}
		fwrite(text, 1, word, paper->out);
		at += columns_of(text, word);
		while (word < length && text[word] == ' ')
			word++;
		text += word, length -= word;
	}
	fputc('\n', paper->out);
}

static void line(const struct paper *paper, unsigned int column, const char *text, size_t length)
{
	if (length && *text == ' ')
		fprintf(paper->out, "%.*s\n", (int)length, text);
	else
		fill(paper, column, text, length);
}

void paper_row(const struct paper *paper, unsigned int indent, const char *label, unsigned int column, const char *text)
{
	unsigned int at = indent + columns_of(label, strlen(label));
	const char *end;

	pad(paper, indent);
	fputs(label, paper->out);
	if (at + 1 > column && *label && *text) {	/* no room beside it */
		fputc('\n', paper->out);
		at = 0;
	}
	pad(paper, at < column ? column - at : 0);
	for (;; text = end + 1) {
		end = strchrnul(text, '\n');
		line(paper, column, text, end - text);
		if (!*end)
			return;
		pad(paper, end[1] != ' ' && end[1] != '\n' ? column : 0);
	}
}
