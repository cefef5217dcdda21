; The tree as facts, walked by two rules. nodes.clp holds the facts.
(deftemplate node (slot id) (slot text) (multislot answers) (multislot to))

(load-facts "nodes.clp")

(defrule ask
  ?place <- (at ?id)
  (node (id ?id) (text ?text) (answers $?answers) (to $?to))
  (test (> (length$ ?answers) 0))
  =>
  (printout t ?text crlf)
  (loop-for-count (?i 1 (length$ ?answers)) do (printout t ?i " " (nth$ ?i ?answers) crlf))
  (bind ?chosen (read))
  (retract ?place)
  (assert (at (nth$ ?chosen ?to))))

(defrule end
  (at ?id)
  (node (id ?id) (text ?text) (answers))
  =>
  (printout t ?text crlf))

(assert (at 0))
(run)
(exit)
