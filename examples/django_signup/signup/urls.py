"""The three addresses, and the files of the page."""

from django.conf import settings
from django.urls import path, re_path
from django.views.static import serve

from signup import views

urlpatterns = [
    path("", views.page),
    path("check", views.check, name="check"),
    path("sign-up", views.sign_up, name="sign-up"),
    # An application in earnest has its web server or WhiteNoise do this.
    re_path(r"^static/(?P<path>signup\.(?:js|css))$", serve, {"document_root": settings.STATICFILES_DIRS[0]}),
]
