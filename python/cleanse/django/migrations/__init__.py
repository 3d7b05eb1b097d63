"""The migrations of the one table that cleanse.django has."""
