"""What the reference scripts share: 60 digits, and one JSON file a figure."""
import json
from pathlib import Path

from mpmath import mp, mpf

mp.dps = 60


def write(figure: str, states: list[tuple[str, dict[str, mpf | None]]]) -> None:
    """A list of {search, numbers}: what the figure should show at an address; null means "none"."""
    rows = [
        {'search': search, 'numbers': {key: None if value is None else float(value) for key, value in numbers.items()}}
        for search, numbers in states
    ]
    Path(__file__).with_name(f'{figure}.json').write_text(json.dumps(rows, indent=1) + '\n')
