"""The admin, as anybody would have it."""

from django.contrib import admin

from django_app.models import Contact, Member

admin.site.register([Contact, Member])
