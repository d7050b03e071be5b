"""A clean Debian in a folder, to install into: what a computer holds that has nothing of ours.

Made by debootstrap from wherever this computer's own apt gets its packages, and kept as an archive
in the user's cache. Whatever runs in it has mounts of its own, so none is ever left behind.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from platformdirs import user_cache_path

CACHE = user_cache_path("clinic-desk-packaging", appauthor=False)
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
OF_THE_HOST = ("/etc/resolv.conf", "/etc/hosts", "/etc/ssl/certs/ca-certificates.crt")
APT = ("/etc/apt/sources.list", "/etc/apt/sources.list.d", "/etc/apt/apt.conf.d")
KEYRINGS = ("/usr/share/keyrings", "/etc/apt/keyrings")
MOUNTED = "proc", "dev", "dev/shm", "sys"


class RootError(Exception):
    """The clean system can't be had, or a command in it failed; the text says why."""


def missing() -> str:
    """Return in words what this computer lacks for it; "" if nothing."""
    if not shutil.which("apt-get"):
        return "this is no Debian, and a clean one is made from the system's own packages."
    if os.geteuid() != 0:
        return "only root can make it. Start it again with sudo."
    if lacking := [tool for tool in ("debootstrap", "unshare") if not shutil.which(tool)]:
        return f"it needs {' and '.join(lacking)}: apt-get install debootstrap util-linux"
    return ""


@contextlib.contextmanager
def clean_root() -> Iterator["Root"]:
    """Give a fresh copy of the clean system, gone afterwards with all that runs in it."""
    base = _base()
    with tempfile.TemporaryDirectory(prefix="clean-root-") as folder:
        place = Path(folder, "root")
        place.mkdir()
        _must("tar", "-xf", str(base), "-C", str(place))
        _lend(place)
        root = Root(place)
        try:
            yield root
        finally:
            root.end_all()


class Root:
    """One clean system."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def words(self, *command: str, user: str = "root", **environ: str) -> list[str]:
        """Return what runs *command* in it as *user*; it becomes that command, with its pid."""
        mounts = " && ".join(f"mount --bind /{it} {self.folder}/{it}" for it in MOUNTED)
        home = "/root" if user == "root" else f"/home/{user}"
        variables = {"HOME": home, "USER": user, "LANG": "C.UTF-8", "PATH": PATH, **environ}
        variables["DEBIAN_FRONTEND"] = "noninteractive"
        be = ["env", "-i", *(f"{name}={value}" for name, value in variables.items())]
        if user != "root":
            be += ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"]
        script = f'{mounts} && exec chroot {self.folder} "$@"'
        return ["unshare", "--mount", "--propagation", "private", "sh", "-c", script, "sh", *be,
                *command]  # fmt: skip

    def run(self, *command: str, user: str = "root", timeout: float = 300, **environ: str) -> str:
        """Run it to its end and return what it said.

        Raises:
            RootError: It failed, or took too long.
        """
        try:
            done = subprocess.run(
                self.words(*command, user=user, **environ), cwd="/", text=True, timeout=timeout,
                stdin=subprocess.DEVNULL, capture_output=True, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            raise RootError(f"{' '.join(command)} took more than {timeout:.0f} s") from None
        if done.returncode:
            raise RootError(f"{' '.join(command)}: {(done.stderr or done.stdout)[-1500:]}")
        return done.stdout.strip()

    @contextlib.contextmanager
    def running(self, *command: str, user: str = "root", **environ: str) -> Iterator[None]:
        """Have it run until the block is left, then end it."""
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen(
                self.words(*command, user=user, **environ), cwd="/", stdin=subprocess.DEVNULL,
                stdout=said, stderr=said,
            )  # fmt: skip
            try:
                yield
            except Exception as error:
                said.seek(0)
                error.add_note(said.read().decode(errors="replace")[-3000:])
                raise
            finally:
                process.terminate()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(30)
                process.kill()
                process.wait()

    def install(self, *packages: str) -> None:
        """Install packages, or a .deb by its path in it, and what they depend on."""
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)

    def installed(self) -> set[str]:
        """Return the names of the packages that are installed."""
        said = self.run("dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n")
        return {line.split()[0] for line in said.splitlines() if line.endswith(" installed")}

    def end_all(self) -> None:
        """End what still runs in it: the practice service outlives the window."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            for process in self._processes():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process, number)
            end = time.monotonic() + 5
            while self._processes() and time.monotonic() < end:
                time.sleep(0.1)

    def _processes(self) -> list[int]:
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdecimal():
                with contextlib.suppress(OSError):
                    if (entry / "root").readlink() == self.folder:
                        found.append(int(entry.name))
        return found


def _base() -> Path:
    """Return the archive of the clean system, made when there is none."""
    release = _os_release()["VERSION_CODENAME"]
    archive = CACHE / f"{release}-{_said('dpkg', '--print-architecture')}.tar"
    if archive.exists():
        return archive
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="clean-root-") as folder:
        root, packed = Path(folder, "root"), archive.with_suffix(".part")
        _must("debootstrap", "--variant=minbase", release, str(root), _mirror(release))
        _must("tar", "-cf", str(packed), "-C", str(root), ".")
    packed.rename(archive)
    return archive


def _os_release() -> dict[str, str]:
    lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    return {name: value.strip('"') for name, _, value in (line.partition("=") for line in lines)}


def _mirror(release: str) -> str:
    """Return where this computer's apt has the release's own packages from."""
    form = "$(REPO_URI) $(RELEASE) $(COMPONENT)"
    said = _said("apt-get", "indextargets", "--format", form, "Identifier: Packages")
    for line in said.splitlines():
        match line.split():
            case [address, suite, "main"] if suite == release:
                return address
    raise RootError(f"apt here has no place for the packages of {release}")


def _lend(root: Path) -> None:
    """Let the clean system's apt reach what this computer's apt reaches."""
    for name in (*OF_THE_HOST, *APT, *KEYRINGS):
        source, target = Path(name), root / name[1:]
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        elif source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    for other in (root / "etc/apt/sources.list.d").glob("*"):
        if "debian" not in other.read_text(encoding="utf-8"):
            other.unlink()  # of other vendors: a clean system has none


def _said(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


def _must(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RootError(f"{words[0]}: {(done.stderr or done.stdout)[-1500:]}")
