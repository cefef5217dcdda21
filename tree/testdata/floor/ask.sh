# The tree as arrays, one dialog of whiptail a node. nodes.sh holds the arrays.
source ./nodes.sh
at=0
while :; do
	declare -n answers=answers$at to=to$at
	menu=()
	for i in "${!answers[@]}"; do menu+=("$((i + 1))" "${answers[i]}"); done
	[ ${#menu[@]} -eq 0 ] && break
	chosen=$(whiptail --notags --menu "${text[at]}" 30 100 20 "${menu[@]}" 3>&1 1>&2 2>&3) || exit
	at=${to[chosen - 1]}
done
whiptail --msgbox "${text[at]}" 10 60
