"""The built-in local video service: VideoSDK's REST answers and a join page, on loopback only."""
