# The commands of this repository. `make site` and `make test` install what they need on Debian.
CONFIGURATION ?= release
# A released program carries Swift's own libraries within: it starts faster and runs without Swift.
SWIFT_BUILD = swift build -c $(CONFIGURATION) $(if $(filter release,$(CONFIGURATION)),--static-swift-stdlib)
PROGRAM = $$($(SWIFT_BUILD) --show-bin-path)/explainer
PACKAGES = pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev libstemmer-dev \
  libyaml-dev libgumbo-dev cmark-gfm
SUDO = $(shell test "$$(id -u)" = 0 || echo sudo)
PREFIX ?= /usr/local
SWIFT_FILES = Sources Tests Fuzzing Benchmarks Package.swift

.PHONY: site install test specifications test-browser test-publish test-faults fuzz pictures serve golden theme format lint bench deps

## Builds the demo site into Site/.
site: deps
	$(SWIFT_BUILD) --product explainer
	$(PROGRAM) build

## Installs the program in PREFIX/bin.
install: deps
	$(SWIFT_BUILD) --product explainer
	install -d $(DESTDIR)$(PREFIX)/bin
	install $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/explainer

## Runs every test.
test: deps
	swift test

## Fetches the specification of CommonMark (CC-BY-SA 4.0), whose examples are tests; without it they skip.
## It travels in the source package of marko, a reader of Markdown in Python.
specifications:
	scratch=$$(mktemp -d) && trap 'rm -rf "$$scratch"' EXIT && python3 -m venv "$$scratch/venv" && \
	  "$$scratch/venv/bin/pip" download -q --disable-pip-version-check --no-deps --no-binary :all: \
	  -d "$$scratch" marko==2.2.4 && mkdir -p .build && \
	  tar -xzOf "$$scratch/marko-2.2.4.tar.gz" marko-2.2.4/tests/spec/commonmark.txt \
	  > .build/commonmark-0.31.2.txt

## Looks at the golden site in a browser; installs Chromium and Java when they are missing.
test-browser: deps
	swift build --product explainer
	Tests/Browser/run .build/debug/explainer

## Publishes for real on the loopback: ssh, git, S3, nginx; installs the servers that are missing.
test-publish: deps
	swift build --product explainer
	Tests/Publishing/run .build/debug/explainer

## Builds while the machine fails, kills builds, and tortures the preview; installs strace when missing.
## The whole of it: `FAULTS=1000 KILLS=300 PAIRS=50 make test-faults`.
test-faults: deps
	swift build --product explainer
	Tests/Faults/run .build/debug/explainer

## Looks for inputs that break the readers: `make fuzz SECONDS_EACH=600`; what it keeps, every test reads.
fuzz: deps
	Fuzzing/run

## Takes the pictures of the README anew, of the golden site.
pictures: deps
	swift build --product explainer
	Tests/Browser/run .build/debug/explainer pictures

## Builds the demo site and serves it at http://127.0.0.1:8000/, rebuilding on change.
serve: deps
	$(SWIFT_BUILD) --product explainer
	$(PROGRAM) serve

## Writes the golden copy in Site/ anew; look at the difference before you commit it.
golden: theme site

## Writes the theme that travels inside the program anew from Templates/, and the page for its authors
## from the comments of the code.
theme:
	sh Sources/Pipeline/embed-theme.sh Templates > Sources/Pipeline/DefaultTheme.swift
	{ printf '# What a template may show\n\n'; \
	  sed -n '/^package enum/q; s|^/// \{0,1\}||p' Sources/Rendering/PageContext.swift; \
	} > Sources/Pipeline/Pipeline.docc/Templates.md

format:
	swift format -i -r $(SWIFT_FILES)

lint:
	swift format lint --strict -r $(SWIFT_FILES)

## Times the program and its parts, beside Hugo; see Benchmarks/README.md.
bench: deps
	$(SWIFT_BUILD) --product explainer
	$(SWIFT_BUILD) --product bench
	Benchmarks/all.sh "$$($(SWIFT_BUILD) --show-bin-path)"

## Installs the C libraries that are missing.
deps:
	@dpkg -s $(PACKAGES) >/dev/null 2>&1 || { \
	  $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq $(PACKAGES) >/dev/null; }
