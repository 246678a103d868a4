### Troubleshooting, contradictions and the quick reference.
