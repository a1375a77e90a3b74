// Warns before the session ends, and goes on with it where somebody says so. Without this the page says when it ends.
const WARNING = 120_000;
const session = document.getElementById("session");
const ending = document.getElementById("ending");
let timers = [];

function watch(ends) {
    timers.forEach(clearTimeout);
    const left = new Date(ends).getTime() - Date.now();
    const back = encodeURIComponent(location.pathname + location.search);
    timers = [
        setTimeout(() => ending.showModal(), Math.max(0, left - WARNING)),
        setTimeout(() => location.assign("/sign-in?back=" + back), Math.max(0, left) + 1000),
    ];
}

if (session && ending) {
    watch(session.dataset.ends);
    document.getElementById("ending-stay").addEventListener("click", async () => {
        const answer = await fetch("/session", { redirect: "error" });
        if (answer.ok) {
            ending.close();
            watch(await answer.text());
        }
    });
}

// What is wrong with a form is read first.
document.getElementById("wrongs")?.focus();
