"""The page, what it asks as one types, and the sign-up."""

from typing import Any

from cleanse import Inspection, inspect_email, inspect_name, suggest_email
from cleanse.django.refusals import message_of
from django import forms
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from signup.models import Account


class SignupForm(forms.ModelForm):
    """What a person enters."""

    class Meta:
        """Both fields of an account."""

        model = Account
        fields = ("name", "email")


@require_GET
def page(request: HttpRequest) -> HttpResponse:
    """Show the form."""
    return render(request, "signup/page.html", {"form": SignupForm(auto_id="%s")})


@require_POST
def check(request: HttpRequest) -> HttpResponse:
    """Tell what becomes of the fields; nothing is kept."""
    email = inspect_email(request.POST.get("email", ""))
    suggestion = suggest_email(email.value) if email.value else None
    name = told(inspect_name(request.POST.get("name", "")))
    return JsonResponse({"name": name, "email": told(email) | {"suggestion": suggestion}})


def told(found: Inspection) -> dict[str, Any]:
    """Put what was found into words."""
    return {
        "value": found.value,
        "repairs": [code.message for code in found.repairs],
        "problem": found.error and message_of(found.error),
    }


@require_POST
def sign_up(request: HttpRequest) -> HttpResponse:
    """Make an account."""
    form = SignupForm(request.POST)
    if form.is_valid():
        try:
            with transaction.atomic():
                form.save()
        except IntegrityError:
            # Two requests may race: the database decides, and the form tells it as it would have itself.
            form.add_error("email", form.instance.unique_error_message(Account, ("email",)))
    if form.errors:
        return JsonResponse(
            {"errors": [refused(*each) for each in form.errors.as_data().items()]}, status=422
        )
    return JsonResponse(form.cleaned_data, status=201)


def refused(field: str, errors: list[Any]) -> dict[str, Any]:
    """Tell the first fault of a field."""
    return {"name": field, "code": errors[0].code, "detail": " ".join(errors[0].messages)}
