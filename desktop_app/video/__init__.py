"""The VideoSDK client: rooms over REST, join tokens and join links."""
