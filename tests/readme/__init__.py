"""The application that the models of the README belong to while test_readme.py runs its code. Not a test."""
