# Two commands do everything: `make site` and `make test`. `make help` lists the rest.

export SWIFT ?= swift
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 20
DESTDIR ?=

PERMDOCS := .build/release/permdocs

.DEFAULT_GOAL := help
.PHONY: help site test libraries program browser lint format golden determinism check adoption exports printing fuzz test-address test-thread valid pictures weights mutants handouts install bench bench-compile clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

site: program ## Build the handbooks into Output, installing what is missing
	$(PERMDOCS) build

test: lint determinism check adoption exports printing fuzz ## Run every test and gate, installing what is missing
	$(SWIFT) test
	Scripts/test-site.sh $(PERMDOCS)
	Scripts/test-browser.sh $(PERMDOCS)

browser: program ## Show the site to real browsers, installing them where they are missing
	Scripts/test-browser.sh $(PERMDOCS)

valid: program ## Hold the site against the HTML standard, and follow every link
	Scripts/test-site.sh $(PERMDOCS)

pictures: program ## Picture each kind of page, light, dark, phone and print; four for the README
	Scripts/test-browser.sh $(PERMDOCS) pictures

weights: program ## Write docs/page-weights.md anew
	Scripts/test-browser.sh $(PERMDOCS) weights

lint: ## Check format, public documentation and file length
	Scripts/lint.sh

format: ## Format every Swift file
	$(SWIFT) format --in-place --parallel --recursive Sources Tests Templates Package.swift

golden: libraries ## Record the expected files of the tests anew; read the difference
	$(SWIFT) build --build-tests
	PERMDOCS_RECORD=1 $(SWIFT) test --skip-build || true
	git status --short Tests

determinism: program ## Build twice in other folders, time zones and locales; compare the bytes
	Scripts/determinism.sh $(PERMDOCS)

check: program ## Audit the policies and see that Output/markdown is what they say
	$(PERMDOCS) check --min-claims 100

printing: program ## Print every handout and read it back, installing what is missing
	$(SWIFT) build --product toydocs
	Scripts/need-handouts.sh Tests/Handouts/requirements.txt
	cd Tests/Handouts && TOYDOCS=$(CURDIR)/.build/debug/toydocs PERMDOCS=$(CURDIR)/$(PERMDOCS) \
	  PYTHONDONTWRITEBYTECODE=1 $(CURDIR)/.build/handouts/bin/python -m unittest

adoption: libraries ## Test what adopters use: SARIF by its schema, commit hooks, the action's steps
	$(SWIFT) build --product toydocs
	Scripts/need-python.sh
	cd Tests/Adoption && TOYDOCS=$(CURDIR)/.build/debug/toydocs PYTHONDONTWRITEBYTECODE=1 \
	  $(CURDIR)/.build/python/bin/python -m unittest

exports: libraries ## Ask the engines everything and open the workbook, installing what is missing
	$(SWIFT) build --product toydocs
	$(SWIFT) build --product permdocs
	$(SWIFT) build --product export-probe
	Scripts/need-venv.sh .build/exports Tests/Exports/requirements.txt
	cd Tests/Exports && PERMDOCS=$(CURDIR)/.build/debug/permdocs TOYDOCS=$(CURDIR)/.build/debug/toydocs \
	  EXPORT_PROBE=$(CURDIR)/.build/debug/export-probe PYTHONDONTWRITEBYTECODE=1 \
	  $(CURDIR)/.build/exports/bin/python -m unittest

fuzz: libraries ## Try the readers with bytes nobody would write, FUZZ_SECONDS (20) each
	Scripts/fuzz.sh $(FUZZ_SECONDS)

# Swift keeps what the whole process needs until its end, which is no leak.
test-address: libraries ## Run every Swift test with the address sanitizer, in a build of its own
	ASAN_OPTIONS=detect_leaks=0 PERMDOCS_SANITIZER=address \
	  $(SWIFT) test --sanitize address --scratch-path .build-address

test-thread: libraries ## Run every Swift test with the thread sanitizer, in a build of its own
	PERMDOCS_SANITIZER=thread $(SWIFT) test --sanitize thread --scratch-path .build-thread

mutants: libraries ## Change every grant, claim, cell and block, one at a time; all must be noticed
	PERMDOCS_MUTANTS=1 $(SWIFT) test --filter MutantTests

handouts: program ## Print every handout as PDF, on A4 and on Letter, installing what is missing
	Scripts/need-handouts.sh
	$(PERMDOCS) handouts --paper a4
	$(PERMDOCS) handouts --paper letter

install: program ## Install the self-contained program under PREFIX
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(PERMDOCS) "$(DESTDIR)$(PREFIX)/bin/permdocs"

bench: program ## Measure large policies beside Hugo, cmark-gfm and a plain copy; write Benchmarks
	Scripts/bench.sh

bench-compile: libraries ## Measure how long large policies take to compile
	Scripts/bench-compile.sh

clean: ## Remove what was built
	rm -rf .build .build-* Output/site Output/handouts

libraries:
	@Scripts/need-libraries.sh

program: libraries
	Scripts/build-release.sh
