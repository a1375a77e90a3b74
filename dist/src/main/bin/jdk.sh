# Finds a Java from 21 on; sourced by the scripts that need one, and does nothing by itself.
#
#   find_java TOOL     sets java_home, java_feature (25) and java_build (25.0.3+9); TOOL is java or javac.
#                      Looks in JAVA_HOME, then on PATH, then takes the newest of the usual places.
#   explain_java TOOL  says on standard error what is missing and which command installs it.
#
# It reads the file `release` that every JDK carries, so that no JVM has to start to be asked its version.

# read_release HOME TOOL: sets feature and build, and succeeds if HOME has TOOL of a Java from 21 on.
read_release() {
    feature= build=
    [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line; do
        case $line in
            JAVA_VERSION=*) feature=${line#*\"} feature=${feature%%[!0-9]*} ;;
            JAVA_RUNTIME_VERSION=*) build=${line#*\"} build=${build%\"*} ;;
        esac
    done <"$1/release"
    [ "${feature:-0}" -ge 21 ]
}

find_java() {
    java_home= java_feature=0 java_build=
    if [ -n "${JAVA_HOME:-}" ] && read_release "$JAVA_HOME" "$1"; then
        java_home=$JAVA_HOME java_feature=$feature java_build=$build
        return 0
    fi
    on_path=$(command -v "$1") && on_path=$(readlink -f "$on_path") || on_path=
    if [ -n "$on_path" ] && read_release "${on_path%/bin/*}" "$1"; then
        java_home=${on_path%/bin/*} java_feature=$feature java_build=$build
        return 0
    fi
    for candidate in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
            "${HOME:-}"/.sdkman/candidates/java/*; do
        if read_release "$candidate" "$1" && [ "$feature" -gt "$java_feature" ]; then
            java_home=$candidate java_feature=$feature java_build=$build
        fi
    done
    [ -n "$java_home" ]
}

explain_java() {
    if [ "$1" = javac ]; then kind=jdk fedora=java-21-openjdk-devel; else kind=jre fedora=java-21-openjdk; fi
    if command -v apt-get >/dev/null; then how="apt-get install openjdk-21-$kind-headless"
    elif command -v dnf >/dev/null; then how="dnf install $fedora"
    elif command -v brew >/dev/null; then how="brew install openjdk@21"
    else how="your system's package manager"
    fi
    echo "tidewaiter: no Java 21 or newer ($1) in JAVA_HOME, on PATH or in the usual places." >&2
    echo "tidewaiter: install one with: $how" >&2
    echo "tidewaiter: or set JAVA_HOME to the folder of one." >&2
}
