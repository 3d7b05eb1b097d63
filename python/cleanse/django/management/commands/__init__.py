"""The commands of cleanse.django, a module each."""
