"""Trains, calibrates and exports the bilingual judge of models/bilingual."""
