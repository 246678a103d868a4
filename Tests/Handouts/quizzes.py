"""Reads quizzes and their answer keys back from printed sheets."""

import re

import sheets


def questions(quiz):
    """Each question of a quiz with its choices by letter."""
    found = re.findall(
        r"<p><strong>\d+\.</strong>(.*?)<code>(\w+)</code></p>\s*<ul>(.*?)</ul>", quiz.source, re.S)
    for words, code, list_items in found:
        before, task = re.match(r"(.*?)<strong>(.*?)</strong>", words, re.S).groups()
        before, task = sheets.html.unescape(before), sheets.html.unescape(task)
        items = re.findall(r"<li><strong>(\w)</strong> (.*?)</li>", list_items, re.S)
        yield {"code": code, "task": task, "before": before}, {l: sheets.html.unescape(w) for l, w in items}


def key(sheet):
    """The rows of an answer key: code, letter, answer and reason; its head repeats on each page."""
    return [row[1:] for row in sheet.rows() if row[0].isdigit()]


def listed(words):
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]
