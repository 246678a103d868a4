### Glossary, rules of the audit and how a policy is written.
