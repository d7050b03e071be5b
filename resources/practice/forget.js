// A join link carries a token, which is a secret: it must not stay in the address bar.

const query = new URLSearchParams(location.search);
query.delete("token");
history.replaceState(null, "", `${location.pathname}?${query}`);
