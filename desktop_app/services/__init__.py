"""What the desk can do: one function per wish."""
