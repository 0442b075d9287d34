/* SPDX-License-Identifier: MIT */
/*
 * What the tests of the library share: claims that print what they got and wanted, and a main() for a list of tests.
 *
 * A test program runs its tests, prints `N passed, N failed, N skipped` and CUnit's summary, and fails if one did.
 */
#ifndef TESTS_LIB_CLAIMS_H
#define TESTS_LIB_CLAIMS_H

#include <CUnit/CUnit.h>
#include <CUnit/TestDB.h>
#include <CUnit/TestRun.h>
#include <stdio.h>
#include <string.h>

/* What a claim comes to; a failure says where, in which test, and what of it. */
static inline int claimed(int holds, const char *file, int line, const char *what)
{
	if (!holds)
		printf("%s:%d: %s: %s", file, line, CU_get_current_test()->pName, what);
	CU_assertImplementation(holds ? CU_TRUE : CU_FALSE, line, what, file, "", CU_FALSE);
	return holds;
}

static inline int claim(int holds, const char *file, int line, const char *what)
{
	if (!claimed(holds, file, line, what))
		printf(": got no, wanted yes\n");
	return holds;
}

static inline void claim_equal(long long got, long long wanted, const char *file, int line, const char *what)
{
	if (!claimed(got == wanted, file, line, what))
		printf(" is %lld (%#llx), wanted %lld (%#llx)\n", got, got, wanted, wanted);
}

static inline void claim_text(const char *got, const char *wanted, const char *file, int line, const char *what)
{
	if (!claimed(got && wanted ? !strcmp(got, wanted) : got == wanted, file, line, what))
		printf(" is\n\t%s\nwanted\n\t%s\n", got ? got : "(null)", wanted ? wanted : "(null)");
}

static inline void claim_has(const char *got, const char *part, const char *file, int line, const char *what)
{
	if (!claimed(got && strstr(got, part), file, line, what))
		printf(" is\n\t%s\nwanted somewhere in it\n\t%s\n", got ? got : "(null)", part);
}

#define TRUE(holds, what) claim(holds, __FILE__, __LINE__, what)
#define EQUAL(got, wanted) claim_equal((long long)(got), (long long)(wanted), __FILE__, __LINE__, #got)
#define TEXT(got, wanted) claim_text(got, wanted, __FILE__, __LINE__, #got)
#define HAS(got, part) claim_has(got, part, __FILE__, __LINE__, #got)

#define TEST(function) { #function, function }
#define RUN_TESTS(suite, tests) run_tests(suite, tests, sizeof(tests) / sizeof((tests)[0]))

struct test {
	const char *name;
	void (*run)(void);
};

static inline int run_tests(const char *name, const struct test *tests, size_t count)
{
	CU_pSuite suite;
	unsigned int failed;
	size_t i;

	setvbuf(stdout, NULL, _IOLBF, 0);	/* a crash does not swallow what was said before */
	if (CU_initialize_registry() != CUE_SUCCESS || !(suite = CU_add_suite(name, NULL, NULL)))
		return 2;
	for (i = 0; i < count; i++)
		if (!CU_add_test(suite, tests[i].name, tests[i].run))
			return 2;
	CU_run_all_tests();
	failed = CU_get_number_of_tests_failed();
	printf("%u passed, %u failed, 0 skipped\n", CU_get_number_of_tests_run() - failed, failed);
	CU_print_run_results(stdout);
	CU_cleanup_registry();
	return failed || CU_get_error() ? 1 : 0;
}

#endif /* TESTS_LIB_CLAIMS_H */
