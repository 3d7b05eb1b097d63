"""An application with a field of each kind; test_django.py runs it. Not a test."""
