"""A sign-up with Django: fields cleaned as one types, repairs shown, one account a mailbox.

Not an account system: no password, no message is sent. From a checkout:

    pip install '.[django]'
    cd examples/django_signup
    python manage.py migrate
    python manage.py runserver

POSTGRES_DB and libpq's variables (PGHOST, PGUSER, …) name a PostgreSQL in the place of the file signup.db.
"""
