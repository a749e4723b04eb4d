# What ./play and ./verify share: UTF-8, finding or installing the tools, one build at a time.
# Sourced with $root set to the project's folder. Written for bash 3.2, which macOS has.

target=$root/desktop/target
jar=$target/side-om-side.jar
classes=$target/side-om-side.jsa # classes read once and kept, so that Java starts faster
stamp=$target/side-om-side.made  # the fingerprint of what the jar was made of
log=$root/target/launch.log

say() { printf '%s\n' "$@" >&2; }
die() {
  say "$@"
  exit 1
}

# Java 17 takes the encoding of file names from here; under LC_ALL=C every æ, ø and å is a «?».
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
  export LC_ALL=C.UTF-8
fi
utf8=(-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
  -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8)

# ---- tools

is_jdk17() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="17[."]' "$1/release" 2>/dev/null
}

# Sets and exports JAVA_HOME to a JDK 17, wherever it is; fails if there is none.
find_jdk() {
  local home javac
  javac=$(readlink -f "$(command -v javac)" 2>/dev/null) || javac=
  for home in "${JAVA_HOME:-}" "${javac%/bin/javac}" \
    /usr/lib/jvm/*17* /opt/*jdk*17* "${HOME:-}"/.sdkman/candidates/java/17* "${HOME:-}"/.jdks/*17* \
    {/opt/homebrew,/usr/local,/home/linuxbrew/.linuxbrew}/opt/openjdk@17{,/libexec/openjdk.jdk/Contents/Home} \
    "$([ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 17 2>/dev/null)"; do
    if is_jdk17 "$home"; then
      export JAVA_HOME=$home
      return 0
    fi
  done
  return 1
}

# Whether there is a browser that the tests know how to run.
find_browser() {
  command -v chromium || command -v chromium-browser || command -v google-chrome ||
    command -v google-chrome-stable || ls -d /Applications/{Chromium,Google\ Chrome}.app
} >/dev/null 2>&1

has() {
  case $1 in
    jdk) find_jdk ;;
    chromium) find_browser ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
  esac
}

# The package of a tool: package_of apt|dnf|brew TOOL
package_of() {
  case $1-$2 in
    apt-jdk) echo openjdk-17-jdk-headless ;;
    dnf-jdk) echo java-17-openjdk-devel ;;
    brew-jdk) echo openjdk@17 ;;
    *-mvn) echo maven ;;
    brew-node | brew-npm) echo node ;;
    *-node) echo nodejs ;;
    dnf-npm) echo nodejs-npm ;;
    *-npm) echo npm ;;
    dnf-Xvfb) echo xorg-x11-server-Xvfb ;;
    *-Xvfb) echo xvfb ;;
    dnf-xauth) echo xorg-x11-xauth ;;
    *-xauth) echo xauth ;;
    *-chromium) echo chromium ;;
  esac
}

# Sees to it that every tool named is there: installs what is missing where we may, else says how.
# Afterwards JAVA_HOME is that of a JDK 17.
need() {
  local tool package manager='' line packages='' missing=''
  for tool in "$@"; do has "$tool" || missing="$missing $tool"; done
  [ -n "$missing" ] || return 0

  for tool in apt dnf brew; do
    if [ -z "$manager" ] && command -v "${tool/apt/apt-get}" >/dev/null 2>&1; then manager=$tool; fi
  done
  for tool in $missing; do
    package=$(package_of "${manager:-apt}" "$tool")
    case " $packages " in *" $package "*) ;; *) packages="$packages $package" ;; esac
  done
  packages=${packages# }
  case $manager in
    apt) line="sudo apt-get install --no-install-recommends $packages" ;;
    dnf) line="sudo dnf install $packages" ;;
    brew) line="brew install $packages" ;;
    *) die "Mangler / Missing:$missing (JDK 17, Maven 3.8.7+, Node.js)." ;;
  esac

  if [ "$manager" = apt ] && [ "$(id -u)" = 0 ]; then
    [ -s /etc/ssl/certs/ca-certificates.crt ] || packages="ca-certificates $packages"
    say "Installerer / Installing: $packages …"
    mkdir -p "${log%/*}"
    export DEBIAN_FRONTEND=noninteractive
    # shellcheck disable=SC2086  # one word a package
    { apt-get -q -o DPkg::Lock::Timeout=120 update || true
      apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends $packages
    } >"$log" 2>&1 </dev/null || cat "$log" >&2
    hash -r
    line="apt-get update && ${line#sudo }"
    missing=
    for tool in "$@"; do has "$tool" || missing="$missing $tool"; done
    [ -n "$missing" ] || return 0
  fi
  die "Mangler:$missing. Skriv / Missing:$missing. Type: $line"
}

# The tools for a build; npm and Node only where the Ink compiler is not here already.
need_to_build() {
  if ink_is_here; then need jdk mvn "$@"; else need jdk mvn node npm "$@"; fi
}

# Whether npm has fetched what core/package-lock.json names.
ink_is_here() {
  local here=$root/core/node_modules
  [ -f "$here/inkjs/dist/ink-full.js" ] && [ -f "$here/elkjs/lib/elk-worker.min.js" ] && [ -f "$here/.package-lock.json" ] &&
    ! [ "$root/core/package-lock.json" -nt "$here/.package-lock.json" ] &&
    ! [ "$root/core/package.json" -nt "$here/.package-lock.json" ]
}

# ---- the build

# A number for everything the jar is made of, by content: a touched file is not a changed one.
fingerprint() (
  cd "$root" || exit
  sources=()
  for source in pom.xml LICENSE .mvn {core,desktop}/pom.xml {core,desktop}/src/main \
    core/package.json core/package-lock.json stories assets; do
    if [ -e "$source" ]; then sources+=("$source"); fi
  done
  find "${sources[@]}" -type f ! -name '.*' ! -name '*~' -exec cksum {} + | LC_ALL=C sort | cksum
)

is_built() {
  [ -f "$jar" ] && [ -f "$stamp" ] && ! [ "$jar" -nt "$stamp" ] &&
    [ "$(cat "$stamp")" = "$(fingerprint)" ]
}

# One build at a time; the lock goes by itself when the process does.
lock() {
  local wait='Et annet bygg er i gang her; venter på det … / Another build is running here; waiting …'
  mkdir -p "${log%/*}" "$target" 2>/dev/null || die "Kan ikke skrive i / Cannot write in $root"
  exec 9>"${log%/*}/launch.lock"
  if command -v flock >/dev/null; then
    flock -n 9 || { say "$wait" && flock 9; }
  elif command -v perl >/dev/null; then
    perl -e 'open(F, ">&=9"); flock(F, 6) or exit 1' || { say "$wait" && perl -e 'open(F, ">&=9"); flock(F, 2)'; }
  fi
}

unlock() { exec 9>&-; }

# Runs Maven in the project's folder; what it prints goes where the caller's goes.
# The jar is taken away first, not written over: a program that runs from it keeps its own.
maven() {
  local ink=false
  if ink_is_here; then ink=true; fi
  rm -f "$stamp" "$jar" "$classes"
  (cd "$root" && exec mvn -B -Dink.is.here=$ink "$@") </dev/null
}

# After a build that went well: keeps Java's classes as they are after the window has been played in
# on a screen that nobody sees, or, where there is none, after a whole play by a bot in the terminal;
# in a data folder thrown away. And remembers what the jar was made of ($1, taken before the build:
# what changed meanwhile is out of date).
built() {
  local data keep
  data=$(mktemp -d)
  keep=("$JAVA_HOME/bin/java" -XX:ArchiveClassesAtExit="$classes" "${start[@]}" -jar "$jar")
  if ! { command -v xvfb-run && timeout 120 xvfb-run -a -s '-screen 0 1280x720x24' \
    "${keep[@]}" measured --choices 3 --data "$data"; } >/dev/null 2>&1 </dev/null; then
    rm -f "$classes"
    "${keep[@]}" play --text --random --seed 1 bilturen --data "$data" \
      >/dev/null 2>&1 </dev/null || rm -f "$classes"
  fi
  rm -rf "$data"
  printf '%s\n' "$1" >"$stamp"
}

# ---- running

# Java's own warnings go to standard error: standard output is the program's, JSON alone at times.
# An archive of classes that a newer Java cannot use is not worth a word.
start=(-XX:+UseSerialGC -Xshare:auto -XX:-UsePerfData -Xms32m -Xmx384m
  -Xlog:disable -Xlog:all=warning:stderr "-Xlog:cds*=off:stderr" "${utf8[@]}")

# macOS draws windows on a program's first thread only. (Untried.)
if [ "$(uname)" = Darwin ]; then start+=(-XstartOnFirstThread); fi

# Large pictures go back to the system as soon as they are done with (glibc keeps them otherwise).
export MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=524288 MALLOC_TRIM_THRESHOLD_=524288

# Runs the program in this process's place.
run() {
  local argument compiler=(-XX:TieredStopAtLevel=1) heap=() # starts fastest, and stays small
  for argument in "$@"; do
    case $argument in
      explore | bench) compiler=() ;; # runs long enough for the better one to pay
      preview) compiler=() heap=(-Xms96m) ;; # a save does not wait while Java tidies up
    esac
  done
  if [ -f "$classes" ]; then compiler+=(-XX:SharedArchiveFile="$classes"); fi
  exec "$JAVA_HOME/bin/java" ${compiler[@]+"${compiler[@]}"} "${start[@]}" \
    ${heap[@]+"${heap[@]}"} -jar "$jar" "$@"
}
