"""The windows: the only place with Qt. What they look like and how they speak."""
