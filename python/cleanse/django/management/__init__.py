"""The commands of cleanse.django."""
