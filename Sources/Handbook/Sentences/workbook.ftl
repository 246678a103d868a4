### The workbook.
