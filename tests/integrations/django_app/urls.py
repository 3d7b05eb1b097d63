"""The pages: a form, an API of each kind, and one that fails."""

from django import forms
from django.contrib import admin
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path

from django_app.models import Member


class SignupForm(forms.ModelForm):
    """As anybody would have it."""

    class Meta:
        """All that a person enters."""

        model = Member
        fields = ("name", "email", "about")


def sign_up(request: HttpRequest) -> HttpResponse:
    """Answer in JSON."""
    form = SignupForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors.get_json_data(), status=422)
    form.save()
    return JsonResponse(form.cleaned_data, status=201)


def fails(request: HttpRequest) -> HttpResponse:
    """Raise with what was sent."""
    kept = dict(request.POST)
    raise RuntimeError(f"cannot store {kept}")


urlpatterns = [
    path("admin/", admin.site.urls),
    path("sign-up/", sign_up),
    path("fails/", fails),
]
