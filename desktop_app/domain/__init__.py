"""The clinic's rules: pure functions and frozen values; no Qt, SQL or HTTP."""
