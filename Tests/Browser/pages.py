"""One page of each kind, by what the kind is called."""

from browser import SITE

# Pages about printed sheets are named by fingerprints, which change with the policy.
SHEET = min(folder.name for folder in (SITE / "h").iterdir() if folder.is_dir())

KINDS = {
    "Front page": "index.html",
    "No such page": "404.html",
    "Glossary": "glossary.html",
    "How guides are written": "writing.html",
    "Rules": "rules/index.html",
    "One rule": "rules/off-ladder.html",
    "Overview of a product": "captura-workflow/index.html",
    "Levels": "captura-workflow/levels.html",
    "Standards": "captura-workflow/standards.html",
    "Dependencies": "captura-workflow/dependencies.html",
    "Troubleshooting": "captura-workflow/troubleshooting.html",
    "Contradictions": "captura-workflow/contradictions.html",
    "Changes": "captura-workflow/changes.html",
    "Card of a role": "captura-workflow/roles/customer-service.html",
    "Feature": "captura-workflow/features/images.html",
    "Which role?": "capillary/tools/which-role.html",
    "Who can?": "captura-workflow/tools/who-can.html",
    "Why can't I?": "captura-workflow/tools/why-not.html",
    "Comparison": "photo-retail/tools/compare.html",
    "Guide": "captura-workflow/guides/reading-the-matrix.html",
    "Matrix of permission sets": "capillary/matrix.html",
    "Card of a permission set": "capillary/sets/membercare-create.html",
    "Matrix of roles": "photo-retail/matrix.html",
    "Quick reference": "photo-retail/quick-reference.html",
    "Printed sheets": "h/index.html",
    "A printed sheet": f"h/{SHEET}/index.html",
}
PAGES = list(KINDS.values())
