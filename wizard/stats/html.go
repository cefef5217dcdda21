package stats

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strconv"

	"github.com/charmbracelet/x/ansi"

	"swipewise/tree"
	"swipewise/wizard/spreadsheet"
)

//go:embed page.html
var pageTemplate string

// The sizes of a chart, in units of its own; the page gives it the width there is.
const (
	chartWidth = 700
	nameWidth  = 250 // of the names before lying bars
	valueWidth = 50
	barHeight  = 20
	barStep    = 28
	trendTop   = 20 // above standing bars, for their numbers
	trendHigh  = 120
	trendFoot  = 22
	charWidth  = 7 // of a cell, about
	mostHTML   = 15
)

// svgBar is a bar with its texts, as the page draws it.
type svgBar struct {
	X, Y, W, H  float64
	Name, Value *svgText
	Height      int    // of the whole chart
	Label       string // of the whole chart, to be read out
}

type svgText struct {
	X, Y         float64
	Anchor, Text string
}

type svgChart struct {
	Title, Says, Do string
	Bars            []svgBar
}

// WriteHTML writes the figures as one page that needs nothing else: no script, no font,
// no network.
func WriteHTML(to io.Writer, f Figures, n Names) error {
	t, err := template.New("page").Parse(pageTemplate)
	if err != nil {
		return err
	}
	w := n.Words
	page := struct {
		Lang, Title, Span, Few, Estimate string
		Width                            int
		Charts                           []svgChart
	}{Title: w.Title, Span: w.None, Estimate: w.Estimate, Width: chartWidth, Lang: "zh-CN"}
	if n.Lang == tree.EN {
		page.Lang = "en"
	}
	if f.Runs > 0 {
		page.Span = n.span(f)
		if f.Runs < fewRuns {
			page.Few = fmt.Sprintf(w.Few, f.Runs)
		}
		for _, c := range n.charts(f) {
			page.Charts = append(page.Charts, svgChart{c.title, c.says, c.do, c.svg()})
		}
	}
	return t.Execute(to, page)
}

// svg places the bars of a chart: lying ones with a name before each, or of periods
// standing ones beside each other.
func (c chart) svg() []svgBar {
	most := c.most()
	label := c.title + ": " + c.says
	if c.trend {
		return c.standing(most, label)
	}
	bars := c.bars[:min(mostHTML, len(c.bars))]
	var out []svgBar
	for i, b := range bars {
		y := float64(i * barStep)
		width := float64(b.n) / float64(most) * (chartWidth - nameWidth - valueWidth)
		out = append(out, svgBar{
			X: nameWidth, Y: y + 4, W: max(1, width), H: barHeight, Height: len(bars) * barStep, Label: label,
			Name:  &svgText{nameWidth - 8, y + 18, "end", ansi.Truncate(spreadsheet.OneLine(b.name), nameWidth/charWidth, "…")},
			Value: &svgText{nameWidth + max(1, width) + 6, y + 18, "start", strconv.Itoa(b.n)},
		})
	}
	return out
}

func (c chart) standing(most int, label string) []svgBar {
	var out []svgBar
	step := float64(chartWidth) / float64(max(1, len(c.bars)))
	every := max(1, (len(c.bars)+7)/8) // of the names: they must not run into each other
	for i, b := range c.bars {
		high := float64(b.n) / float64(most) * trendHigh
		x := float64(i) * step
		bar := svgBar{
			X: x + step*.15, Y: trendTop + trendHigh - high, W: step * .7, H: high, Height: trendTop + trendHigh + trendFoot, Label: label,
			Value: &svgText{x + step/2, trendTop + trendHigh - high - 5, "middle", strconv.Itoa(b.n)},
		}
		if (len(c.bars)-1-i)%every == 0 {
			bar.Name = &svgText{x + step/2, trendTop + trendHigh + 17, "middle", b.name}
		}
		out = append(out, bar)
	}
	return out
}

// WriteCSV writes all that is counted as one table: what it is of, what, how often.
func WriteCSV(to io.Writer, f Figures, n Names) error {
	w := n.Words
	rows := [][]string{{w.Title, w.UsedTo, w.Runs}}
	if f.Runs > 0 {
		for _, c := range n.charts(f) {
			for _, b := range c.bars {
				rows = append(rows, []string{c.title, b.name, strconv.Itoa(b.n)})
			}
		}
	}
	if f.Minutes >= 0 {
		rows = append(rows, []string{w.Speed.Title, w.Minutes, decimal(f.Minutes)}, []string{w.Speed.Title, w.Answers, decimal(f.Answers)})
	}
	return spreadsheet.Write(to, rows)
}

func decimal(x float64) string { return strconv.FormatFloat(x, 'f', 1, 64) }
