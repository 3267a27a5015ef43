# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
"""take-picture.py QMP-SOCKET CONSOLE-LOG TEXT PPM: waits until TEXT stands in the log, stores the guest's screen, ends the guest."""
import json
import os
import socket
import sys
import time

WAIT_SECONDS = 110
SETTLE_SECONDS = 3  # the screen is drawn after the text was printed

monitor, log, text, picture = sys.argv[1:]
deadline = time.monotonic() + WAIT_SECONDS


def wait_for(condition, what):
    while not condition():
        if time.monotonic() > deadline:
            sys.exit(f"take-picture.py: {what} did not come within {WAIT_SECONDS} s")
        time.sleep(0.2)


def printed():
    with open(log, "rb") as file:
        return text.encode() in file.read()


wait_for(lambda: os.path.exists(monitor) and os.path.exists(log), "QEMU")
wait_for(printed, repr(text))
time.sleep(SETTLE_SECONDS)
with socket.socket(socket.AF_UNIX) as link:
    link.connect(monitor)
    answers = link.makefile()

    def ask(command, **arguments):
        link.sendall(json.dumps({"execute": command, "arguments": arguments}).encode())
        while True:
            answer = json.loads(answers.readline())
            if "error" in answer:
                sys.exit(f"take-picture.py: {command}: {answer['error']['desc']}")
            if "return" in answer:
                return

    answers.readline()  # the greeting
    ask("qmp_capabilities")
    ask("screendump", filename=picture)
    ask("quit")
