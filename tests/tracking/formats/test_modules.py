"""Every module of the folder is an importer that is asked, by its own word."""

import pkgutil

from workbench.tracking import formats
from workbench.tracking.importer import importer_of, importers


def test_every_module_is_listed_by_the_word_of_its_importer():
    assert sorted(formats.MODULES.values()) == sorted(each.name for each in pkgutil.iter_modules(formats.__path__))
    for word, importer in zip(formats.MODULES, importers(), strict=True):
        assert importer.format == word
        assert importer_of(word) is importer is importer_of(importer.recipe)
    assert importer_of("readsb-trace/0") is None
    assert importer_of("") is None
