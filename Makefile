# Each target is one line a person could type. `make run` and `make test` do their own set-up.
SWIFT_BUILD = swift build --explicit-target-dependency-import-check error
PREFIX ?= /usr/local
PRODUCT = .build/release/countersign
GENERATORS = $(wildcard Sources/*/Tables/generate.sh)

.PHONY: run test check setup build format lint record generate calibration keys bench install clean
.NOTPARALLEL:

run: setup build
	$(PRODUCT) demo

test: setup check

check: lint
	$(SWIFT_BUILD) --build-tests
	swift test --skip-build --skip EndToEndTests
	swift test --skip-build --filter EndToEndTests --no-parallel

setup:
	sh .ci/setup

build:
	$(SWIFT_BUILD) -c release --static-swift-stdlib --product countersign

lint:
	swift format lint --strict --recursive --parallel --configuration .swift-format Package.swift Sources Tests

format:
	swift format --in-place --recursive --parallel --configuration .swift-format Package.swift Sources Tests

record:
	RECORD_SNAPSHOTS=1 swift test --filter ConsoleTests

generate:
	for script in $(GENERATORS); do sh $$script || exit 1; done

# From notes with known answers, as Bench/CalibrationBench.swift tells: make calibration SET="a.jsonl b.jsonl"
calibration:
	$(SWIFT_BUILD) -c release --product countersign-bench
	.build/release/countersign-bench calibrate $(SET) > .build/calibration.tsv
	mv .build/calibration.tsv Sources/Coding/Tables/calibration.tsv
	sh Sources/Coding/Tables/generate.sh

keys: build
	$(PRODUCT) config keys --markdown

bench: setup build
	$(SWIFT_BUILD) -c release --static-swift-stdlib --product countersign-bench
	.build/release/countersign-bench

install: setup build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/countersign
	install -m 0755 $(PRODUCT) $(DESTDIR)$(PREFIX)/bin/countersign
	cp -R Themes $(DESTDIR)$(PREFIX)/share/countersign/

clean:
	swift package clean
